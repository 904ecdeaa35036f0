package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Runs what README.md shows: in each {@code console} block every {@code $ command}, whose output the following lines are.
 * A line {@code …} stands for lines that are left out.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private record Example(String command, List<String> output) {}

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<Example> examples = read(Files.readAllLines(Path.of("README.md")));
        assertThat(examples).isNotEmpty();
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.command(), () -> check(example)));
    }

    private static List<Example> read(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        boolean console = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                console = line.equals("```console");
            } else if (console && line.startsWith("$ ")) {
                examples.add(new Example(line.substring(2), new ArrayList<>()));
            } else if (console) {
                examples.get(examples.size() - 1).output().add(line);
            }
        }
        return examples;
    }

    private static void check(Example example) throws Exception {
        assumeTrue(!example.command().contains("jq ") || run("command -v jq").exitCode() == 0, "there is no jq");

        Result result = run(example.command());

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).matches(String.join("", pattern(example.output())));
    }

    private static List<String> pattern(List<String> expected) {
        return expected.stream()
                .map(line -> line.equals("…") ? "(?s:.*?)" : java.util.regex.Pattern.quote(line + "\n"))
                .toList();
    }

    private record Result(int exitCode, String output) {}

    private static Result run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }
}
