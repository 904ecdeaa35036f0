package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive that this Java makes of our classes: used when it fits, and without a word not when it doesn't. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {
    private static final Path APP = Path.of(System.getProperty("claims.app")).toAbsolutePath();

    @TempDir
    private static Path temp;

    private static Path archive;
    private static byte[] whole;

    private record Run(int exit, String out, String err) {}

    @BeforeAll
    static void makeOne() throws Exception {
        Files.createDirectories(temp.resolve("app/lib"));
        Files.copy(APP.resolve("claims"), temp.resolve("app/claims"));
        Files.createSymbolicLink(temp.resolve("app/models"), APP.resolve("models"));
        try (Stream<Path> libraries = Files.list(APP.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                Files.copy(library, temp.resolve("app/lib").resolve(library.getFileName()));
            }
        }
        assertThat(run("now", "")).isEqualTo(new Run(0, "", ""));
        try (Stream<Path> made = Files.walk(temp.resolve("app/archives"))) {
            List<Path> files = made.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            archive = files.get(0);
        }
        whole = Files.readAllBytes(archive);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    }

    @AfterAll
    static void leaveTheModels() throws IOException {
        Files.delete(temp.resolve("app/models"));
    }

    @BeforeEach
    void restore() throws IOException {
        Files.write(archive, whole);
    }

    @Test
    void holdsTheClasses() throws Exception {
        List<String> loaded = loaded();

        List<String> ours = loaded.stream()
                .filter(line -> line.matches(".*\\] (claims|edu\\.stanford|tools\\.jackson|picocli)\\..*"))
                .toList();
        assertThat(ours).hasSizeGreaterThan(800);
        assertThat(ours).allMatch(ArchiveIT::isOfArchive);
    }

    /**
     * Of lambdas and the like Java makes classes anew in each process. CoreNLP comes to one, and to what makes it. Others come of
     * asking a pipe, in a run that takes long.
     */
    @Test
    void hardlyAnyClassIsMadeWhileItRuns() throws Exception {
        List<String> made = loaded().stream()
                .filter(line -> line.contains("0x") && !isOfArchive(line))
                .filter(line -> !line.matches(".*(FileChannelImpl|SwitchBootstraps|ClassFileImpl)\\$\\$.*"))
                .toList();

        assertThat(made).hasSizeLessThan(6);
        assertThat(made.stream().filter(line -> line.contains("$$Lambda"))).hasSizeLessThan(2);
    }

    private static List<String> loaded() throws Exception {
        Path log = temp.resolve("classes.log");
        assertThat(run("", "-Xlog:class+load:file=" + log, "extract", "samples/british.txt"))
                .satisfies(ArchiveIT::isRight);
        return Files.readAllLines(log);
    }

    private static boolean isOfArchive(String line) {
        return line.endsWith("shared objects file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC", "-XX:+UseZGC", "-XX:-UseCompressedOops", "-ea", "-Xmx5g"})
    void anyOtherOptionsGiveTheSame(String option) throws Exception {
        assertThat(run("", option, "extract", "samples/british.txt")).satisfies(ArchiveIT::isRight);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5_000, 5_000_000})
    void whatIsLeftOfOneIsNotUsed(int length) throws Exception {
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(length);
        }
        assertThat(run("", "", "extract", "samples/british.txt")).satisfies(ArchiveIT::isRight);
    }

    @Test
    void oneOfAnotherJavaIsNotUsed() throws Exception {
        // The head says which Java made it.
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap("another Java".repeat(40).getBytes(UTF_8)));
        }
        assertThat(run("", "", "extract", "samples/british.txt")).satisfies(ArchiveIT::isRight);
    }

    @Test
    void oneThatIsOlderThanTheJarIsNotUsed() throws Exception {
        Path jar = temp.resolve("app/lib/claims.jar");
        FileTime before = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        try {
            assertThat(run("", "", "extract", "samples/british.txt")).satisfies(ArchiveIT::isRight);
        } finally {
            Files.setLastModifiedTime(jar, before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--hlep", "extract missing.txt"})
    void otherCommandsEndAsWithoutIt(String arguments) throws Exception {
        String[] words = arguments.split(" ");
        assertThat(run("", "", words)).isEqualTo(run("no", "", words));
    }

    private static void isRight(Run run) throws IOException {
        String expected = Files.readString(Path.of("src/test/resources/claims/samples/british.txt.json"));
        assertThat(run).isEqualTo(new Run(0, expected, ""));
    }

    private static Run run(String archives, String options, String... arguments) throws Exception {
        Path errors = temp.resolve("errors");
        var builder = new ProcessBuilder(temp.resolve("app/claims").toString()).redirectError(errors.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CLAIMS_JAVA_OPTS", options);
        builder.environment().put("CLAIMS_ARCHIVE", archives);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(errors));
    }
}
