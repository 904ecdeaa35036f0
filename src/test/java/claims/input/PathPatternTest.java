package claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns that no shell has expanded. */
@DisabledOnOs(OS.WINDOWS)
class PathPatternTest {
    @TempDir
    private Path folder;

    private Tree tree;

    @BeforeEach
    void writeArticles() throws IOException {
        tree = new Tree(folder)
                .with("a.txt", "b.md", "c.rst", ".hidden.txt", "d.png", ".old/e.txt")
                .with("news/1.txt", "news/2026/2.txt", "news/2026/may/3.txt", "news/2026/may/4.rst", "blog/5.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.txt                | a.txt
            ?.rst                | c.rst
            [ab].*               | a.txt b.md
            [!ab].{rst,txt}      | c.rst
            **/*.txt             | a.txt blog/5.txt news/1.txt news/2026/2.txt news/2026/may/3.txt
            news/**/*.txt        | news/1.txt news/2026/2.txt news/2026/may/3.txt
            news//**//*.txt      | news/1.txt news/2026/2.txt news/2026/may/3.txt
            news/**              | news/1.txt news/2026/2.txt news/2026/may/3.txt
            **/may/*             | news/2026/may/3.txt
            **/may/*.*           | news/2026/may/3.txt news/2026/may/4.rst
            */*.txt              | blog/5.txt news/1.txt
            */*/*.txt            | news/2026/2.txt
            n*                   | news/1.txt news/2026/2.txt news/2026/may/3.txt
            news/20*/            | news/2026/2.txt news/2026/may/3.txt
            {news,blog}/?.txt    | blog/5.txt news/1.txt
            .h*                  | .hidden.txt
            .*/*.txt             | .old/e.txt
            *                    | a.txt b.md blog/5.txt news/1.txt news/2026/2.txt news/2026/may/3.txt
            """)
    void meansWhatItMeansToAShell(String pattern, String articles) {
        assertThat(tree.named(Selection.USUAL, pattern)).containsExactly(articles.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "*.html, no article matches",
        "nowhere/*.txt, no article matches",
        "a.txt/*, no article matches",
        "[a, no pattern either",
        "a.html, no such file"
    })
    void whatMatchesNothingIsTold(String pattern, String problem) {
        assertThat(tree.named(Selection.USUAL, pattern, "b.md"))
                .satisfiesExactly(
                        told -> assertThat(told).startsWith(pattern + ": ").contains(problem),
                        article -> assertThat(article).isEqualTo("b.md"));
    }

    @Test
    void aFileThatReallyHasSuchANameWins() throws IOException {
        tree.with("*.txt", "[x]/6.txt");

        assertThat(tree.named(Selection.USUAL, "*.txt", "[x]")).containsExactly("*.txt", "[x]/6.txt");
    }

    @Test
    void ignoreFilesAndOptionsHoldForPatternsToo() throws IOException {
        tree.holding(".gitignore", "a.txt\n");
        Selection selection = new Selection(List.of("*.rst", "*.txt"), List.of("may/"), true);

        assertThat(tree.named(selection, "**")).containsExactly("blog/5.txt", "c.rst", "news/1.txt", "news/2026/2.txt");
    }
}
