package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped: small enough, and run by nothing but a Java. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseIT {

    private static final Path ZIP = Path.of(System.getProperty("claims.release"));

    @Test
    void isUnder120Megabytes() throws IOException {
        assertThat(Files.size(ZIP)).isLessThan(120_000_000);
    }

    @Test
    void runsWhereverItIsUnzipped(@TempDir Path temp) throws Exception {
        Path folder = temp.resolve("some where");
        unzip(folder);

        Path article = Path.of("samples/british.txt");
        Files.createDirectories(temp.resolve("samples"));
        Files.copy(article, temp.resolve(article));

        var builder = new ProcessBuilder(
                "/bin/sh", folder.resolve("claims-1.0.0/claims").toString(), "extract", article.toString());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", "/usr/bin:/bin", "JAVA_HOME", System.getProperty("java.home"), "CLAIMS_ARCHIVE", "no"));
        Process process = builder.directory(temp.toFile()).start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(Files.readString(Path.of("src/test/resources/claims/samples/british.txt.json")));
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    /** Which would be of use to the very Java alone that made it. */
    @Test
    void holdsNoArchive(@TempDir Path temp) throws IOException {
        unzip(temp);

        assertThat(temp.resolve("claims-1.0.0/archives")).doesNotExist();
        assertThat(temp.resolve("claims-1.0.0/lib/claims.jar.SHA-256")).exists();
    }

    @Test
    void holdsTheManual(@TempDir Path temp) throws IOException {
        unzip(temp);

        assertThat(temp.resolve("claims-1.0.0/man/man1/claims.1")).content().startsWith(".TH \"CLAIMS\"");
        assertThat(temp.resolve("claims-1.0.0/man/man1/claims-extract.1"))
                .content()
                .contains("\\-\\-on\\-exists");
    }

    private static void unzip(Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(ZIP);
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
