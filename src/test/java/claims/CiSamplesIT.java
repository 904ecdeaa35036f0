package claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code samples/ci} shows works: the script as it is, and the step of the workflow as GitHub's shell would run it. */
@DisabledOnOs(OS.WINDOWS)
class CiSamplesIT {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("claims.app")).resolve("claims").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Result(int exitCode, String out) {}

    @BeforeEach
    void writeArticles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles/week 1"));
        Files.writeString(
                articles.resolve("a.txt"), "On HealthBench Hard, Muse Spark scores 42.8. It cost $1.2.3 billion.\n");
        Files.writeString(articles.resolve("b.md"), "Ada Reyes left Northwind Labs.\n");
    }

    @Test
    void theScriptLeavesResultsAndATable() throws Exception {
        Result result = sh("sh " + Path.of("samples/ci/claims.sh").toAbsolutePath() + " articles results");

        assertThat(result.exitCode()).as(result.out()).isZero();
        assertThat(names("results")).contains("results/week 1/a.json", "results/week 1/b.json");
        assumeTrue(sh("command -v jq").exitCode() == 0, "there is no jq");
        assertThat(folder.resolve("results/scores.tsv"))
                .hasContent("articles/week 1/a.txt\tMuse Spark\tHealthBench Hard\t42.8\tpoints");
    }

    @Test
    void theScriptTellsOfAnArticleThatFails() throws Exception {
        Files.write(
                folder.resolve("articles/c.txt"), "\0\1\2\3\0\0\0\0".repeat(20).getBytes(UTF_8));

        Result result = sh("sh " + Path.of("samples/ci/claims.sh").toAbsolutePath() + " articles results");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(names("results")).contains("results/week 1/a.json").doesNotContain("results/c.json");
    }

    @Test
    void theWorkflowRunsItWithAnnotationsAndACache() throws Exception {
        String workflow = Files.readString(Path.of("samples/ci/claims.yml"));
        var step = Pattern.compile("run: (.*)").matcher(workflow);
        assertThat(step.find()).isTrue();
        Files.createDirectories(folder.resolve(".claims/tool/samples"));
        Files.createSymbolicLink(
                folder.resolve(".claims/tool/samples/ci"), Path.of("samples/ci").toAbsolutePath());

        Result result = sh(step.group(1));

        assertThat(result.exitCode()).as(result.out()).isZero();
        assertThat(result.out()).contains("::warning file=articles/week 1/a.txt,line=1,col=");
        assertThat(names("results")).contains("results/week 1/a.json");
        assertThat(names(".claims/cache")).isNotEmpty();
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private Result sh(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script).directory(folder.toFile());
        builder.environment().put("CLAIMS", LAUNCHER.toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out);
    }
}
