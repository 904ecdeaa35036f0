package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run over a folder whose process is told to end, or whose reader goes away. */
@DisabledOnOs(OS.WINDOWS)
class EndIT {
    private static final int ARTICLES = 200;
    /** For what takes a moment on an idle machine, and more on a busy one. */
    private static final long PATIENCE_SECONDS = 120;
    /** The shortest that an article may take that is still under way at the end of a test. */
    private static final long ENDLESS_SECONDS = 600;

    private static final String LAUNCHER =
            Path.of(System.getProperty("claims.app"), "claims").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void writeArticles() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < ARTICLES; i++) {
            String text = "Northwind Labs paid $" + (i + 3) + " million for the ferry, Ada Reyes said in Oslo.\n";
            Files.writeString(folder.resolve(String.format("in/%03d.txt", i)), text.repeat(5));
        }
    }

    /** However fast the others are read: with it no run ends by itself. */
    private Path writeEndlessArticle(String name) throws IOException {
        return Files.writeString(
                folder.resolve("in").resolve(name), "Ada Reyes left Northwind Labs for $3. ".repeat(250_000));
    }

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void aFolderOfResultsIsCompletedByTheNextRun(String signal, int exitCode) throws Exception {
        Path endless = writeEndlessArticle("zzz.txt");
        Process process = claims("extract", "in", "-o", "out", "--timeout", ENDLESS_SECONDS + "s");
        Path out = folder.resolve("out");
        while (!Files.isDirectory(out) || names(out).size() < 20) {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS))
                    .as("ended by itself")
                    .isFalse();
        }

        signal(process, signal);

        assertThat(end(process)).isEqualTo(exitCode);
        Map<String, String> finished = contents(out);
        assertThat(finished).hasSizeBetween(20, ARTICLES);
        Files.delete(endless);

        assertThat(end(claims("extract", "in", "-o", "out", "--on-exists", "skip")))
                .isZero();
        assertThat(end(claims("extract", "in", "-o", "undisturbed"))).isZero();
        assertThat(contents(out))
                .hasSize(ARTICLES)
                .containsAllEntriesOf(finished)
                .isEqualTo(contents(folder.resolve("undisturbed")));
    }

    @Test
    void linesAreWhole() throws Exception {
        writeEndlessArticle("zzz.txt");
        Path lines = folder.resolve("lines");
        Process process = start(
                builder("extract", "in", "--timeout", ENDLESS_SECONDS + "s").redirectOutput(lines.toFile()));
        while (Files.size(lines) < 20_000) {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS))
                    .as("ended by itself")
                    .isFalse();
        }

        signal(process, "TERM");

        assertThat(end(process)).isEqualTo(143);
        assertThat(Files.readString(lines)).endsWith("}\n");
        assertThat(Files.readAllLines(lines)).allMatch(line -> line.startsWith("{\"schema\":") && line.endsWith("}"));
    }

    @Test
    void aReaderThatHasStoppedReadingHoldsUpNoEnd() throws Exception {
        Process process = claims("extract", "in"); // more than a pipe takes, and nobody reads it
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isFalse();

        signal(process, "TERM");

        assertThat(end(process)).isEqualTo(143);
    }

    /** Only Linux can tell before the next result is written. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderThatHasGoneEndsARunWhoseNextArticleTakesLong() throws Exception {
        writeEndlessArticle("001.txt");
        Process process = claims("extract", "in", "--timeout", ENDLESS_SECONDS + "s");

        try (BufferedReader reader = process.inputReader(UTF_8)) {
            assertThat(reader.readLine()).contains("in/000.txt");
        }

        assertThat(end(process)).isZero();
        assertThat(Files.readString(folder.resolve("errors"))).doesNotContain("error");
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("has ended")
                .isTrue();
        return process.exitValue();
    }

    private static void signal(Process process, String name) throws Exception {
        int killed = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(killed).isZero();
    }

    private Process claims(String... arguments) throws IOException {
        return start(builder(arguments));
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors").toFile());
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : names(folder)) {
            contents.put(name, Files.readString(folder.resolve(name)));
        }
        return contents;
    }
}
