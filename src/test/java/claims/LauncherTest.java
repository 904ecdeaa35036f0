package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds and what it runs, in a checkout of its own whose Maven and Java are scripts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** A build takes its time, in which another launcher may come by. */
    private static final String MAVEN = """
            #!/bin/sh
            echo build >> "$BUILDS"
            [ ! -f "$BUILDS.fail" ] || { echo "[ERROR] it is broken"; exit 1; }
            sleep 0.3
            mkdir -p "${4%/pom.xml}/target/app" && touch "${4%/pom.xml}/target/app/.built"
            """;

    private static final String JAVA = """
            #!/bin/sh
            printf '<%s>' "$@"
            """;

    @TempDir
    private Path temp;

    private Path checkout;
    private Path java;
    private Path builds;

    record Run(int exit, String out, String err) {}

    @BeforeEach
    void layOutACheckout() throws IOException {
        checkout = Files.createDirectories(temp.resolve("my checkout"));
        java = temp.resolve("jdk");
        builds = temp.resolve("builds");
        Files.copy(Path.of("claims"), checkout.resolve("claims"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("src/main/java"));
        Files.writeString(checkout.resolve("src/main/java/A.java"), "class A {}");
        script(temp.resolve("bin/mvn"), MAVEN);
        script(java.resolve("bin/java"), JAVA);
        javaIs("17.0.2");
    }

    @Test
    void buildsOnceThenRuns() throws Exception {
        Run first = run("extract", "a b.txt");
        Run second = run("extract", "*");

        assertThat(first.err()).startsWith("claims: building, the first time").hasLineCount(1);
        assertThat(first.out()).endsWith("/my checkout/target/app/lib/claims.jar><extract><a b.txt>");
        assertThat(first.out()).contains("<-Dclaims.models=").contains("/target/app/models>");
        assertThat(second).extracting(Run::exit, Run::err).containsExactly(0, "");
        assertThat(second.out()).endsWith("<extract><*>");
        assertThat(builds).hasContent("build");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        run();
        changedLater(checkout.resolve("src/main/java/A.java"));

        assertThat(run().err()).isEqualTo("claims: building again, as the sources have changed\n");
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        run();
        Files.delete(checkout.resolve("src/main/java/A.java"));
        changedLater(checkout.resolve("src/main/java"));

        run();
        assertThat(builds).hasContent("build\nbuild");
    }

    @Test
    void aFailedBuildIsShownAndNotRun() throws Exception {
        Files.createFile(temp.resolve("builds.fail"));

        Run run = run();
        assertThat(run).extracting(Run::exit, Run::out).containsExactly(1, "");
        assertThat(run.err()).contains("[ERROR] it is broken").contains("claims: the build failed");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Process one = start(checkout.resolve("claims"));
        Process two = start(checkout.resolve("claims"));

        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(builds).hasContent("build");
    }

    @Test
    void theLockOfAKilledBuildIsTakenOver() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Files.createDirectories(checkout.resolve("target"));
        Files.createSymbolicLink(checkout.resolve("target/.lock"), Path.of(Long.toString(killed.pid())));

        assertThat(run().exit()).isZero();
        assertThat(Files.isSymbolicLink(checkout.resolve("target/.lock"))).isFalse();
    }

    @Test
    void runsThroughAChainOfLinks() throws Exception {
        Files.createSymbolicLink(temp.resolve("first"), Path.of("my checkout/claims"));
        Path last = Files.createSymbolicLink(temp.resolve("bin/claims"), Path.of("../first"));

        assertThat(finish(start(last)).out()).contains("/my checkout/target/app/lib/claims.jar>");
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        javaIs("1.8.0_392");

        Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("claims: needs Java 17 or later:").endsWith(" is Java 8\n");
    }

    @Test
    void passesOptionsToJava() throws Exception {
        Files.delete(checkout.resolve("pom.xml"));
        Files.createFile(checkout.resolve("*"));

        assertThat(finish(start(checkout.resolve("claims"), "x")).out())
                .contains("<-Xmx1g><-Done=*>")
                .contains("/my checkout/lib/claims.jar><x>");
    }

    private Run run(String... arguments) throws Exception {
        return finish(start(checkout.resolve("claims"), arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        var builder = new ProcessBuilder(launcher.toString()).directory(temp.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("CLAIMS_JAVA_OPTS", "-Xmx1g -Done=*");
        builder.environment().put("BUILDS", builds.toString());
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private void javaIs(String version) throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void changedLater(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
