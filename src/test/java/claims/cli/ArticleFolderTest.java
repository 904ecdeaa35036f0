package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ArticleFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.createFile(folder.resolve("b.txt"));
        Files.createFile(folder.resolve("deep/a.MD"));
        Files.createFile(folder.resolve("picture.png"));
    }

    @Test
    void linksAreFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("b.txt"));
        Files.createSymbolicLink(folder.resolve("c"), Path.of("deep"));

        assertThat(found()).containsExactly("a.txt", "b.txt", "c/a.MD", "deep/a.MD");
    }

    @Test
    void aLinkToAFolderAboveLosesNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("deep/up"), Path.of(".."));

        assertThat(found()).containsExactly("b.txt", "deep/a.MD");
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("itself.txt"), Path.of("itself.txt"));

        Run run = Run.claims("extract", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).contains("gone.txt: no such file", "itself.txt: ");
    }

    @Test
    void aClosedFolderCostsOnlyItself() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "root reads all");

            assertThat(ArticleFolder.read(folder))
                    .extracting(input -> input.problem().orElse("fine"))
                    .containsExactly("fine", "permission denied", "fine");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<String> found() {
        return ArticleFolder.read(folder).stream()
                .map(input -> input.path().substring(folder.toString().length() + 1))
                .toList();
    }
}
