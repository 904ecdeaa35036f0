package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that takes nothing. */
class StandardOutputTest {
    private static final String SAMPLE = "samples/press-release.txt";

    private record Ending(int exitCode, String err, int writes) {}

    @ParameterizedTest
    @ValueSource(strings = {"schema", "--help", "--version", "extract " + SAMPLE, "evaluate samples/gold/british.json"})
    void resultsThatAreLostAreAFailure(String arguments) {
        Ending ending = run("No space left on device", arguments.split(" ", -1));

        assertThat(ending.exitCode()).isEqualTo(1);
        assertThat(ending.err()).endsWith("standard output: can't write it: No space left on device\n");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNone() {
        Ending ending = run("Broken pipe", "extract", SAMPLE, SAMPLE, "missing.txt");

        assertThat(ending).isEqualTo(new Ending(0, "", 1));
    }

    private static Ending run(String problem, String... arguments) {
        AtomicInteger writes = new AtomicInteger();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes.incrementAndGet();
                throw new IOException(problem);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(new byte[0]);
        int exitCode = new Main(in, out, err).run(arguments);
        return new Ending(exitCode, err.toString(StandardCharsets.UTF_8), writes.get());
    }
}
