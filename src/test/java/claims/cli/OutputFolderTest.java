package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -o} as a folder. */
class OutputFolderTest {
    private static final String ARTICLE = "Ada Reyes founded Northwind Labs in Ohio with $3 million.\n";

    @TempDir
    private Path folder;

    private String news;
    private Path out;

    @BeforeEach
    void writeArticles() throws IOException {
        news = article("news/a.txt").getParent().toString();
        article("news/b/c.md");
        article("news/b/c.txt");
        out = folder.resolve("out");
    }

    @Test
    void holdsAFileForEachArticleAsIfItHadBeenTheOnlyOne() throws IOException {
        assertThat(Run.claims("extract", "--quiet", news, "-o", out.toString())).isEqualTo(new Run(0, "", ""));

        assertThat(files()).containsExactly("a.json", "b/c.md.json", "b/c.txt.json");
        assertThat(out.resolve("a.json"))
                .hasContent(Run.claims("extract", news + "/a.txt").out().strip());
    }

    @Test
    void hasOneLineInEachFileWhereLinesAreAskedFor() throws IOException {
        assertThat(Run.claims("extract", "--format", "jsonl", news, "-o", out.toString())
                        .exitCode())
                .isZero();

        assertThat(files()).hasSize(3);
        assertThat(out.resolve("a.json")).content().hasLineCount(1);
    }

    @Test
    void holdsTablesOfAllArticles() throws IOException {
        Run run = Run.claims("extract", "--format", "csv", news, folder + "/gone.txt", "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("gone.txt", "no such file");
        assertThat(files()).containsExactly("claims.csv", "entities.csv", "figures.csv", "scores.csv");
        assertThat(out.resolve("figures.csv"))
                .content()
                .contains("/a.txt,f1,money,$3 million,")
                .hasLineCount(4);
        assertThat(out.resolve("scores.csv"))
                .content()
                .startsWith("article,id,")
                .hasLineCount(1);
    }

    @Test
    void isAnErrorWhereThereCanBeNone() {
        Run run = Run.claims("extract", news, "-o", news + "/a.txt/out");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("a.txt/out: can't write it: ").doesNotContain("Exception");
    }

    private Path article(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, ARTICLE);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }
}
