package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code -o} may write, and what of it may be seen. */
class OutputFileTest {
    @TempDir
    private Path folder;

    private String article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "Snow has reached Oslo.")
                .toString();
    }

    @Test
    void isWholeOrNotThere() throws IOException {
        Path out = folder.resolve("out.json");

        Run run = Run.claims("extract", article, "-o", out.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(out).hasContent(Run.claims("extract", article).out().strip());
        assertThat(names()).containsExactly("a.txt", "out.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void mayBeReadByWhoeverReadsOtherNewFiles() throws IOException {
        Path out = folder.resolve("out.json");

        Run.claims("extract", article, "-o", out.toString());

        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(Path.of(article)));
    }

    @Test
    void keepsAnEarlierResultWhereThereIsNoNewOne() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "earlier");

        Run run = Run.claims("extract", "missing.txt", "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(out).hasContent("earlier");
        assertThat(names()).containsExactly("a.txt", "out.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isNeverAnArticleOfTheInput() throws IOException {
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/0.txt"), Path.of("../a.txt"));
        Files.writeString(folder.resolve("list"), article);
        for (String input : List.of(
                article, folder.toString(), folder + "/*.txt", folder + "/links", "--files-from=" + folder + "/list")) {
            Run run =
                    Run.claims("extract", input, "-o", folder.resolve("./a.txt").toString());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("names an article of the input");
        }
        assertThat(Path.of(article)).hasContent("Snow has reached Oslo.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isTheFileAtTheEndOfALink() throws IOException {
        Path real = Files.createFile(folder.resolve("real.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real.getFileName());

        assertThat(Run.claims("extract", article, "-o", link.toString()).exitCode())
                .isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).content().startsWith("{").endsWith("}\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isWrittenThroughADeviceThatStaysOne() throws IOException {
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));

        assertThat(Run.claims("extract", article, "-o", device.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Files.isSymbolicLink(device)).isTrue();
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(names()).containsExactly("a.txt", "device");
        Files.delete(device);
    }

    @Test
    void cannotBeInAFolderThatDoesNotExist() {
        Path out = folder.resolve("nowhere/out.json");

        Run run = Run.claims("extract", article, "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(out.toString(), "folder does not exist");
    }

    @Test
    void isLeftAloneWhereItMayNotBeReplaced() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "earlier");

        Run skip = Run.claims("extract", "missing.txt", "--on-exists", "skip", "-o", out.toString());
        Run error = Run.claims("extract", article, "--on-exists", "error", "-o", out.toString());

        assertThat(skip.exitCode()).isZero();
        assertThat(skip.err()).contains("stays", "--on-exists skip").doesNotContain("missing.txt");
        assertThat(error.exitCode()).isEqualTo(1);
        assertThat(error.err()).contains(out + ": it exists already", "--on-exists replace");
        assertThat(out).hasContent("earlier");
    }

    @Test
    void takesItsFormatFromItsName() throws IOException {
        Path lines = folder.resolve("out.ndjson");

        assertThat(Run.claims("extract", article, "-o", lines.toString())).isEqualTo(new Run(0, "", ""));

        assertThat(lines).content().hasLineCount(1);
    }

    @Test
    void isStandardOutputForADash() {
        assertThat(Run.claims("extract", article, "-o", "-").out()).startsWith("{");
    }

    @Test
    void thatTakesNothingMoreEndsTheRun() {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "no disk that is full");

        Run run = Run.claims("extract", article, article + ".gone", "-o", "/dev/full");

        assertThat(run)
                .isEqualTo(new Run(1, "", "claims: error: /dev/full: can't write it: No space left on device\n"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
