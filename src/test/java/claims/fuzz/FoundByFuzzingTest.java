package claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import claims.extract.OwnWords;
import claims.extract.figure.FigureExtractor;
import claims.model.ClaimsDocument;
import claims.nlp.HandTagged;
import claims.testing.TestPipeline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fuzzer found in the extractors, made as small as it can be and, where the models allow it, into English. */
class FoundByFuzzingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank lends.[^1] It is fine.\n\n[^1]: .\n",
                "»It opens.” The traders’ profits rose, according to analysts, and shares fell",
            })
    void articles(String text) {
        ClaimsDocument document = TestPipeline.extract(text);

        DocumentCheck.check(text, Integer.MAX_VALUE, document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"½/CD studied/VBD"})
    void sentences(String tagged) {
        FigureExtractor.Result found =
                new FigureExtractor(OwnWords.NONE).extract(HandTagged.tagged(tagged), List.of(), List.of());

        assertThat(found.figures()).isEmpty();
    }
}
