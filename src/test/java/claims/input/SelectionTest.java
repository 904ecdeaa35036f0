package claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ignore files and the user's patterns leave of a folder. */
@DisabledOnOs(OS.WINDOWS)
class SelectionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.md              | a.txt c+d.txt sub/a.txt sub/sub/b.txt
            a.txt             | b.md c+d.txt sub/sub/b.txt
            /a.txt            | b.md c+d.txt sub/a.txt sub/sub/b.txt
            sub/              | a.txt b.md c+d.txt
            sub/*.txt         | a.txt b.md c+d.txt sub/sub/b.txt
            **/sub/b.txt      | a.txt b.md c+d.txt sub/a.txt
            *,!b.md           | b.md
            /*,!/sub/         | sub/a.txt sub/sub/b.txt
            sub/,!sub/a.txt   | a.txt b.md c+d.txt
            c+d.txt           | a.txt b.md sub/a.txt sub/sub/b.txt
            [!a].txt          | a.txt b.md c+d.txt sub/a.txt
            # none,,nowhere   | a.txt b.md c+d.txt sub/a.txt sub/sub/b.txt
            """)
    void aPatternMeansWhatItMeansToGit(String patterns, String left) throws IOException {
        Tree tree = new Tree(folder).with("a.txt", "b.md", "c+d.txt", "sub/a.txt", "sub/sub/b.txt");
        List<String> lines = List.of(patterns.split(","));
        Selection excluding = new Selection(List.of(), lines, true);

        assertThat(tree.articles(excluding)).containsExactly(left.split(" "));

        tree.holding(".gitignore", String.join("\n", lines));
        assertThat(tree.articles()).containsExactly(left.split(" "));
        assertThat(tree.articles(new Selection(List.of(), List.of(), false))).hasSize(5);
    }

    @Test
    void theInnermostFileDecidesAndTheUserAboveAll() throws IOException {
        Tree tree = new Tree(folder)
                .with("a.txt", "sub/a.txt", "sub/b.txt", "sub/c.txt", "sub/d.txt")
                .holding(".gitignore", "a.txt\nb.txt\n")
                .holding("sub/.gitignore", "!a.txt\nc.txt\n")
                .holding("sub/.claimsignore", "!c.txt\nd.txt\n");

        assertThat(tree.articles()).containsExactly("sub/a.txt", "sub/c.txt");
        assertThat(tree.articles(new Selection(List.of(), List.of("sub/c.txt", "!d.txt"), true)))
                .containsExactly("sub/a.txt", "sub/d.txt");
    }

    @Test
    void filesAboveHoldUpToTheRepositorysRoot() throws IOException {
        Tree tree = new Tree(folder)
                .with("repository/.git/", "repository/news/a.txt", "repository/news/b.txt", "repository/news/c.txt")
                .holding(".gitignore", "c.txt\n")
                .holding("repository/.gitignore", "/news/a.txt\nnews/\n");

        assertThat(tree.named(Selection.USUAL, "repository/news"))
                .containsExactly("repository/news/b.txt", "repository/news/c.txt");
    }

    @Test
    void whatIsNamedItselfIsNeverIgnoredButCanBeExcluded() throws IOException {
        Tree tree = new Tree(folder).with("a.txt", "drafts/b.txt").holding(".gitignore", "*.txt\ndrafts/\n");
        Selection excluding = new Selection(List.of(), List.of("drafts/", "a.*"), false);

        assertThat(tree.named(Selection.USUAL, "a.txt", "drafts/b.txt")).containsExactly("a.txt", "drafts/b.txt");
        assertThat(tree.named(excluding, "a.txt", "drafts")).containsExactly("drafts/b.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.rst          | a.rst sub/b.rst
            /*.rst,*.TXT   | a.rst
            sub/           | sub/b.rst sub/c.txt sub/d.png
            sub/,!*.png    | sub/b.rst sub/c.txt
            """)
    void includedIsWhatMatchesAndNothingElse(String patterns, String articles) throws IOException {
        Tree tree = new Tree(folder).with("a.rst", "a.txt", "sub/b.rst", "sub/c.txt", "sub/d.png");

        assertThat(tree.articles(new Selection(List.of(patterns.split(",")), List.of(), true)))
                .containsExactly(articles.split(" "));
    }

    @Test
    void anIgnoreFileThatIsNoneIsTold() throws IOException {
        Tree tree = new Tree(folder).with("a.txt", ".gitignore/b.txt", "sub/c.txt");
        Path closed = folder.resolve("sub/.gitignore");
        Files.createFile(closed);
        closed.toFile().setReadable(false);

        assertThat(tree.articles())
                .isIn(List.of("a.txt", "sub/c.txt"), List.of("a.txt", "sub: " + closed + ": permission denied"));
    }
}
