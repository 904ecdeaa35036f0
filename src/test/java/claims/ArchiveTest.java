package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher makes an archive of Java's classes and which one it uses; Java is a script. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveTest {

    /** Says with what it was run; what it is told to write, it writes. */
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
                case $argument in
                    claims.cli.Training) echo training >> "$TRAININGS"; sleep 0.5 ;;
                    -XX:SharedArchiveFile=* | -XX:AOTCache=*) archive=${argument#*=} ;;
                    -Xshare:dump) [ -f "$TRAININGS.fail" ] || writes=yes ;;
                esac
            done
            [ -z "${writes:-}" ] || printf '<%s>' "$@" > "$archive"
            printf '<%s>' "$@"
            """;

    @TempDir
    private Path temp;

    private Path release;
    private Path trainings;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void layOutARelease() throws IOException {
        release = temp.resolve("my claims");
        trainings = temp.resolve("trainings");
        Files.createDirectories(release.resolve("lib"));
        Files.copy(Path.of("claims"), release.resolve("claims"));
        Files.writeString(release.resolve("lib/claims.jar.SHA-256"), "abc\n");
        Path java = Files.createDirectories(temp.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        javaIs("17.0.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.2:-XX:SharedArchiveFile", "23:-XX:SharedArchiveFile", "25.0.1:-XX:AOTCache"})
    void whatIsMadeIsUsed(String versionAndOption) throws Exception {
        String[] expected = versionAndOption.split(":", 2);
        javaIs(expected[0]);

        assertThat(run("now")).isEqualTo(new Run(0, "", ""));
        assertThat(run("")).satisfies(uses(expected[1]));
        assertThat(files()).hasSize(1);
    }

    /** Java before 24 does not know the option. */
    @ParameterizedTest
    @CsvSource({"17.0.2, false", "23, false", "24, true", "25.0.1, true"})
    void itsClassesAreLinkedWhereJavaCanDoSo(String version, boolean linked) throws Exception {
        javaIs(version);

        assertThat(run("now")).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(Path.of(files().get(0))).contains("<-XX:+AOTClassLinking>"))
                .isEqualTo(linked);
    }

    @Test
    void itIsMadeAfterTheFirstAnswerOnce() throws Exception {
        assertThat(run("").out()).doesNotContain("SharedArchiveFile").endsWith("<x>");
        assertThat(run("").out()).doesNotContain("SharedArchiveFile").endsWith("<x>");
        Run next = run("");
        for (int tries = 0; !next.out().contains("SharedArchiveFile") && tries < 100; tries++) {
            Thread.sleep(100);
            next = run("");
        }

        assertThat(next).satisfies(uses("-XX:SharedArchiveFile"));
        assertThat(trainings).hasContent("training");
    }

    @Test
    void anotherJavaHasItsOwn() throws Exception {
        run("now");
        javaIs("17.0.3");

        assertThat(run("now").exit()).isZero();
        assertThat(run("")).satisfies(uses("-XX:SharedArchiveFile"));
        assertThat(files()).hasSize(2);
    }

    @Test
    void anotherBuildHasItsOwn() throws Exception {
        run("now");
        Files.writeString(release.resolve("lib/claims.jar.SHA-256"), "def\n");

        run("now");
        assertThat(trainings).hasContent("training\ntraining");
    }

    @Test
    void atAnotherPlaceItIsMadeAgain() throws Exception {
        run("now");
        release = Files.move(release, temp.resolve("moved"));

        run("now");
        assertThat(run("").out()).contains("/moved/claims>");
        assertThat(trainings).hasContent("training\ntraining");
    }

    @Test
    void aJavaThatMakesNoneIsNotAskedAgain() throws Exception {
        Files.createFile(temp.resolve("trainings.fail"));

        Run made = run("now");
        assertThat(made.exit()).isEqualTo(1);
        assertThat(made.err()).startsWith("claims: this Java makes no archive");
        assertThat(run("").out()).doesNotContain("SharedArchiveFile").endsWith("<x>");
        Thread.sleep(1500);
        assertThat(trainings).hasContent("training");
    }

    @Test
    void whoWantsNoneGetsNone() throws Exception {
        run("now");
        assertThat(run("no").out()).doesNotContain("SharedArchiveFile").endsWith("<x>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:SharedArchiveFile=mine", "-Xshare:off", "-XX:AOTMode=off"})
    void whoBringsAnArchiveUsesThat(String option) throws Exception {
        run("now");
        assertThat(run("", option).out()).contains("<" + option + ">").doesNotContain("archives");
    }

    @Test
    void twoAtOnceDoNoHarm() throws Exception {
        Process one = start("now", "");
        Process two = start("now", "");

        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(run("")).satisfies(uses("-XX:SharedArchiveFile"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void whereTheReleaseIsNotWritableItLiesInTheUsersCache() throws Exception {
        Files.createDirectories(temp.resolve("cache"));
        Files.setPosixFilePermissions(release, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(release), "root may write anywhere");
            run("now");
            assertThat(run("").out()).contains("<-XX:SharedArchiveFile=" + temp.resolve("cache/claims/archives"));
        } finally {
            Files.setPosixFilePermissions(release, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static ThrowingConsumer<Run> uses(String option) {
        return run -> assertThat(run.out())
                .contains("<" + option + "=")
                .contains("/my claims/claims>")
                .contains("<-Xlog:disable>")
                .endsWith("<x>");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(release.resolve("archives"))) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(Path::toString)
                    .toList();
        }
    }

    private void javaIs(String version) throws IOException {
        Files.writeString(temp.resolve("jdk/release"), """
                IMPLEMENTOR="A \\"Vendor\\""
                JAVA_RUNTIME_VERSION="%1$s+8"
                JAVA_VERSION="%1$s"
                """.formatted(version).replace("\\\"", ""));
    }

    private Run run(String archive, String... options) throws Exception {
        Process process = start(archive, String.join(" ", options));
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private Process start(String archive, String options) throws IOException {
        var builder = new ProcessBuilder("/bin/sh", release.resolve("claims").toString(), "extract", "x");
        builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        builder.environment().put("CLAIMS_JAVA_OPTS", options);
        builder.environment().put("CLAIMS_ARCHIVE", archive);
        builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        builder.environment().put("TRAININGS", trainings.toString());
        return builder.start();
    }
}
