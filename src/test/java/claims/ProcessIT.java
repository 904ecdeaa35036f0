package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own can show: locales, pipes, closed streams, signals. */
@DisabledOnOs(OS.WINDOWS)
class ProcessIT {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("claims.app")).resolve("claims").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Result(int exitCode, String out, String err) {}

    @BeforeEach
    void writeArticle() throws IOException {
        Files.copy(Path.of("samples/british.txt"), folder.resolve("café.txt"));
    }

    @ParameterizedTest
    @CsvSource({"C, UTC", "tr_TR.UTF-8, Asia/Kathmandu", "de_DE.ISO-8859-1, America/St_Johns"})
    void anyLocaleAndTimeZoneGiveTheSameBytes(String locale, String zone) throws Exception {
        Map<String, String> there = Map.of("LC_ALL", locale, "TZ", zone);

        Result result = shell("claims extract caf*.txt", there);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/claims/samples/british.txt.json"))
                        .replace("samples/british.txt", "café.txt"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            claims extract caf*.txt caf*.txt | head -c 1            => {
            claims extract caf*.txt >&-; echo $?                    => 1
            claims extract - <&- 2>/dev/null | head -c 1            => {
            claims extract caf*.txt 2>&- | tail -n 1                => }
            [ -c /dev/full ] && claims schema >/dev/full; echo $?   => 1
            """)
    void streamsEndAsTheyEnd(String script, String out) throws Exception {
        assertThat(shell(script, Map.of()).out().strip()).isEqualTo(out);
    }

    @Test
    void aProcessThatIsToldToEndLeavesNothingBehind() throws Exception {
        Files.writeString(folder.resolve("long.txt"), "Ada Reyes left Northwind Labs. ".repeat(100_000));
        Process process = new ProcessBuilder(LAUNCHER.toString(), "extract", "café.txt", "long.txt", "-o", "out.json")
                .directory(folder.toFile())
                .start();
        while (!names().contains(".part")) {
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("ended by itself")
                    .isFalse();
        }

        process.destroy();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(names()).doesNotContain(".part", "out.json");
    }

    private String names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).toList().toString();
        }
    }

    private Result shell(String script, Map<String, String> environment) throws Exception {
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script.replace("claims ", "'" + LAUNCHER + "' "))
                .directory(folder.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out, Files.readString(errors));
    }
}
