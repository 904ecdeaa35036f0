package claims.extract.score;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Score;
import claims.testing.TestPipeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finds nothing in {@code score-free.txt}, which explains itself at its head. */
class ScoreFreeTest {
    @Test
    void findsNoScoreWhereThereIsNone() throws IOException {
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(150);
        assertThat(sentences)
                .allSatisfy(
                        sentence -> assertThat(TestPipeline.extract(sentence).scores())
                                .as(sentence)
                                .extracting((Score score) -> score.slice().text())
                                .isEmpty());
    }

    private static List<String> sentences() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ScoreFreeTest.class.getResourceAsStream("score-free.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
