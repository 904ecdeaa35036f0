package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource({"--help, 24", "extract --help, 48", "evaluate --help, 24", "schema --help, 24"})
    void helpFitsAScreenAndEndsWithExamples(String arguments, int screen) {
        Run run = Run.claims(arguments.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(screen).allMatch(line -> line.length() <= 100);
        assertThat(run.out()).contains("Example").contains("  claims ");
    }

    @Test
    void versionNamesAllThatAnAnswerDependsOn() {
        Run run = Run.claims("--version");

        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).matches("claims \\d+\\.\\d+\\.\\d+.*");
        assertThat(lines.get(1)).matches("Stanford CoreNLP \\d+\\.\\d+\\.\\d+");
        assertThat(lines.get(2)).startsWith("models ");
        assertThat(lines.get(3)).startsWith("Java ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | say what to do
            extrakt                             | Did you mean: claims extract
            extract                             | INPUT
            extract --frmat json a.txt          | Unknown option
            extract --format yaml a.txt         | yaml
            extract --format jsonl --pretty x   | leave one of them out
            extract --format csv a.txt          | name a folder
            extract --format csv -o a.json x    | name a folder
            extract --format csv --pretty -o t x | leave one of them out
            extract --on-exists keep a.txt      | replace, skip, error
            extract --max-size huge a.txt       | 'huge' is not a size
            extract --max-size 0 a.txt          | not between
            extract - -                         | only once
            extract - --files-from -            | only once
            extract --null a.txt                | --list
            extract --no-ignore                 | --files-from
            """)
    void aWrongCommandLineIsExplained(String arguments, String explanation) {
        Run run = Run.claims(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(explanation).contains("--help");
    }

    @Test
    void theSchemaIsPrintedWhole() {
        Run run = Run.claims("schema");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("https://json-schema.org/draft/2020-12/schema")
                .endsWith("}\n");
    }
}
