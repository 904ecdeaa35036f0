package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            claims ev                     => evaluate
            claims extract --fail         => --fail-fast
            claims extract --annotations g => github
            claims completion z           => zsh
            """)
    void bashCompletes(String typed, String completion) throws Exception {
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash), "there is no bash");
        Path script = Files.writeString(
                folder.resolve("completion"), Run.claims("completion", "bash").out());
        String[] words = typed.split(" ", -1);
        String quoted = Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(" "));

        String completed = run(
                bash.toString(),
                "-c",
                ". " + script + "; compopt() { :; }; COMP_WORDS=(" + quoted + "); COMP_CWORD=" + (words.length - 1)
                        + "; _complete_claims; echo ${COMPREPLY[@]}");

        assertThat(completed.strip()).isEqualTo(completion);
    }

    @Test
    void zshHasTheSameScript() {
        assertThat(Run.claims("completion", "zsh")).isEqualTo(Run.claims("completion", "bash"));
    }

    @Test
    void anotherShellIsRefused() {
        assertThat(Run.claims("completion", "fish").exitCode()).isEqualTo(2);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
