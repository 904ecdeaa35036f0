package claims.batch;

import static org.assertj.core.api.Assertions.assertThat;

import claims.input.ArticleReader;
import claims.input.ByteSize;
import claims.input.Input;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.output.InterruptibleOutput;
import claims.output.JsonStream;
import claims.output.ResultStream;
import claims.output.Sink;
import claims.testing.NamedInputs;
import claims.testing.TestPipeline;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One set of models serves all threads: what an article says does not depend on what is read beside it or before it. */
class SideBySideTest {
    @Test
    void theOutputIsTheSameHoweverManyAreReadAtATime() throws Exception {
        String one = extract(1, 1);

        assertThat(one.lines()).hasSameSizeAs(samples());
        // Not isEqualTo: it would print both.
        assertThat(extract(2, 2).equals(one.repeat(2))).as("two at a time").isTrue();
        assertThat(extract(8, 3).equals(one.repeat(3))).as("eight at a time").isTrue();
    }

    private static String extract(int jobs, int times) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sink sink = Sink.standard(new ResultStream(out));
        try (var output =
                new InterruptibleOutput(new JsonStream(sink, new DocumentWriter(Layout.COMPACT), Optional.empty()))) {
            Batch.Settings settings = new Batch.Settings(jobs, Duration.ofMinutes(10), false);
            ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), new ByteSize(1_000_000));
            List<Input> samples = Collections.nCopies(times, samples()).stream()
                    .flatMap(List::stream)
                    .toList();
            new Batch(settings, output, outcome -> {})
                    .run(samples.iterator(), reader, TestPipeline::extract, Optional.empty());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Input> samples() {
        List<Input> samples = new ArrayList<>();
        NamedInputs.of("samples").forEachRemaining(samples::add);
        return samples;
    }
}
