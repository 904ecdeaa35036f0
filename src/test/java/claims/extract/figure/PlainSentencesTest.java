package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Figure;
import claims.testing.TestPipeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finds nothing in {@code plain-sentences.txt}, which explains itself at its head. */
class PlainSentencesTest {
    @Test
    void findsNoFigureWhereThereIsNone() throws IOException {
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(200);
        assertThat(sentences)
                .allSatisfy(
                        sentence -> assertThat(TestPipeline.extract(sentence).figures())
                                .as(sentence)
                                .extracting((Figure figure) -> figure.slice().text())
                                .isEmpty());
    }

    private static List<String> sentences() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PlainSentencesTest.class.getResourceAsStream("plain-sentences.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
