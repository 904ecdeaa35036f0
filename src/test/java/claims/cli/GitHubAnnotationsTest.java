package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubAnnotationsTest {
    @TempDir
    private Path folder;

    @Test
    void standBesideTheLine() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Prices rose.\n\nIt cost $1.2.3 billion.\n");

        Run run = Run.claims("extract", "--annotations", "github", article.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith("::warning file=" + article + ",line=3,col=9,title=claims%3A malformed-number::")
                .hasLineCount(1);
    }

    @Test
    void anArticleWithoutAResultIsAnError() {
        Run run = Run.claims("extract", "--annotations", "github", "a,b:c%.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "::error file=a%2Cb%3Ac%25.txt,title=claims%3A unreadable::no such file or folder");
    }

    @Test
    void thereAreTenOfAKindAndTheRestIsSaid() {
        String[] arguments = new String[16];
        arguments[0] = "extract";
        arguments[1] = "--annotations=github";
        for (int i = 2; i < arguments.length; i++) {
            arguments[i] = "missing-" + i + ".txt";
        }

        Run run = Run.claims(arguments);

        assertThat(run.err().lines().filter(line -> line.startsWith("::error"))).hasSize(10);
        assertThat(run.err().lines().filter(line -> line.startsWith("claims: error: missing-")))
                .hasSize(4);
        assertThat(run.err()).contains("::notice title=claims::4 more errors are in the log only");
    }
}
