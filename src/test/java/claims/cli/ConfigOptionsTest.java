package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigOptionsTest {
    @TempDir
    private Path folder;

    private String article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(
                        folder.resolve("a.txt"),
                        "On Lanternfish Trials, Sona Ultra scores 71%. “It works,” yodeled Ada Reyes. It cost 5 million thalers.")
                .toString();
    }

    @Test
    void ownWordsTeachEachExtractor() throws IOException {
        Run taught = run(config("""
                [words]
                benchmarks = ["Lanternfish Trials"]
                products = ["Sona Ultra"]
                cues = ["yodel | speech | clause, quote"]
                currencies = ["XTH | ₮ | thaler | -"]
                """));

        assertThat(taught.out())
                .contains("\"name\":\"Lanternfish Trials\",\"type\":\"BENCHMARK\"")
                .contains("\"name\":\"Sona Ultra\",\"type\":\"PRODUCT\"")
                .contains("\"lemma\":\"yodel\"")
                .contains("\"currency\":\"XTH\"");
        assertThat(run("/dev/null").out()).doesNotContain("\"PRODUCT\"", "\"lemma\":\"yodel\"", "XTH");
    }

    @Test
    void whatHoldsIsShownWithItsReason() throws IOException {
        String config = config("[extract]\njobs = 2\ntimeout = \"2m\"\n");

        Run run = Run.claims("extract", "--config", config, "--jobs=3", "--show-config", article);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("# " + config + "\n[extract]\n")
                .contains("\njobs = 3  # command line\n")
                .contains("\ntimeout = \"120s\"  # claims.toml\n")
                .contains("\nmax-size = \"10 MB\"  # default\n")
                .contains("\n# fail-fast is not set\n");
    }

    @Test
    void whatIsShownIsAConfigurationThatSaysTheSame() throws IOException {
        Run shown = Run.claims(
                "extract", "--config", config("[extract]\njobs = 2\ntimeout = \"70s\"\n"), "--show-config", article);

        Run again = Run.claims("extract", "--config", config(shown.out()), "--show-config", article);

        assertThat(again.out().lines().filter(line -> !line.startsWith("#")).map(line -> line.replaceAll(" *#.*", "")))
                .containsExactlyElementsOf(shown.out()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replaceAll(" *#.*", ""))
                        .toList());
    }

    @Test
    void aRefusedValueIsSaidToBeTheFiles() throws IOException {
        String config = config("[extract]\ntimeout = \"soon\"\n");

        Run run = run(config);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'soon' is not a time", "(" + config + ")");
        assertThat(Run.claims("extract", "--config", config, "--timeout", "late", article)
                        .err())
                .contains("'late' is not a time")
                .doesNotContain(config);
    }

    @Test
    void helpIsGivenWhateverTheFileSays() throws IOException {
        assertThat(Run.claims("extract", "--config", config("nonsense"), "--help")
                        .exitCode())
                .isZero();
    }

    private Run run(String config) {
        return Run.claims("extract", "--config", config, "--format", "jsonl", article);
    }

    private String config(String toml) throws IOException {
        return Files.writeString(folder.resolve("some.toml"), toml).toString();
    }
}
