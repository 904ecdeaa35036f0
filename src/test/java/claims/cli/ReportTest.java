package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    private Path folder;

    private String first;
    private String second;

    @BeforeEach
    void writeArticles() throws IOException {
        first = Files.writeString(folder.resolve("a.txt"), "Oslo paid $5 million.")
                .toString();
        second = Files.writeString(folder.resolve("b.txt"), "It cost $1.2.3 billion.")
                .toString();
    }

    @Test
    void aBatchEndsWithItsSum() {
        Run run = Run.claims("extract", first, second, "missing.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().reduce((before, last) -> last))
                .get()
                .asString()
                .matches("claims: 3 articles, 1 failure: 1 entity, 1 figure, 0 scores, 1 claim"
                        + " in \\d+\\.\\d s \\([\\d,]+ words? a second\\)");
    }

    @Test
    void oneArticleHasNoSum() {
        assertThat(Run.claims("extract", first).err()).isEmpty();
    }

    @Test
    void quietIsAboutFailuresAlone() {
        Run run = Run.claims("extract", "--quiet", first, second, "missing.txt");

        assertThat(run.err()).isEqualToIgnoringNewLines("claims: error: missing.txt: no such file or folder");
    }

    @Test
    void verboseHasALineForEachArticle() {
        Run run = Run.claims("extract", "-v", first, second);

        assertThat(run.err().lines().filter(line -> line.contains("extracted in")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("claims: " + first + ": 4 words, 1 entity, 1 figure, 0 scores, 1 claim;"
                                        + " read in [\\d,]+ ms, extracted in [\\d,]+ ms"),
                        line -> assertThat(line).startsWith("claims: " + second));
    }

    @Test
    void quietAndVerboseContradict() {
        assertThat(Run.claims("extract", "-q", "-v", first).exitCode()).isEqualTo(2);
    }
}
