package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The converted model against CoreNLP's own loading of the original. What it makes of sentences is in {@link TaggingTest}. */
class TaggerModelFileTest {
    private static final Path FILE = SampleSentences.MODELS.resolve(ModelFile.TAGGER.fileName());
    private static final WordClasses CLASSES =
            WordClasses.map(SampleSentences.MODELS.resolve(ModelFile.CLASSES.fileName()));
    private static final TaggerModel CONVERTED = TaggerModelFile.map(FILE, CLASSES);
    private static final MaxentTagger ORIGINAL = new MaxentTagger(System.getProperty("claims.tagger.original"));

    @Test
    void eachWordHasItsTags() throws Exception {
        Map<?, ?> original = map(Hidden.get(ORIGINAL, "dict"), "dict");
        assertThat(CONVERTED.dictionary().words().size()).isEqualTo(original.size());
        for (Map.Entry<?, ?> word : original.entrySet()) {
            Map<?, ?> counts = map(word.getValue(), "map");
            int kind = CONVERTED.dictionary().kind((String) word.getKey());
            assertThat(names(kind))
                    .containsAll(
                            counts.keySet().stream().map(String.class::cast).toList());
            int sum =
                    counts.values().stream().mapToInt(count -> (Integer) count).sum();
            assertThat(CONVERTED.dictionary().isRare(kind)).isEqualTo(sum < 5);
            int mostFrequent = CONVERTED.dictionary().mostFrequentTag((String) word.getKey());
            assertThat(counts.get(CONVERTED.tags().get(mostFrequent)))
                    .isEqualTo(counts.values().stream()
                            .map(count -> (Integer) count)
                            .max(Integer::compare)
                            .orElseThrow());
        }
    }

    /** A verb's form that is not told from another by its letters is tried as both. */
    @Test
    void someWordsAreTriedWithMoreTagsThanTheyHaveHad() {
        assertThat(names(CONVERTED.dictionary().kind("abolished"))).contains("VBD", "VBN");
    }

    @Test
    void anUnknownWordIsTriedWithTheTagsOfOpenClasses() {
        int kind = CONVERTED.dictionary().kind("colourlessly");

        assertThat(CONVERTED.dictionary().isRare(kind)).isTrue();
        assertThat(names(kind)).contains("NN", "NNP", "VBZ", "JJ", "RB").doesNotContain("DT", "PRP", ".", "MD");
        assertThat(CONVERTED.dictionary().mostFrequentTag("colourlessly")).isEqualTo(WordTable.NONE);
    }

    @Test
    void eachValueOfEachFeatureHasItsWeights() throws Exception {
        double[] weights = ((LambdaSolve) Hidden.get(ORIGINAL, "prob")).lambda;
        List<?> features = (List<?>) Hidden.get(ORIGINAL, "fAssociations");
        int values = 0;

        for (int feature = 0; feature < features.size(); feature++) {
            for (Map.Entry<?, ?> value : ((Map<?, ?>) features.get(feature)).entrySet()) {
                double[] scores = new double[CONVERTED.tags().size()];
                CONVERTED.weights().add(feature, (String) value.getKey(), scores);
                assertThat(scores).isEqualTo(weights((int[]) value.getValue(), weights));
                values++;
            }
        }

        assertThat(CONVERTED.weights().size()).isEqualTo(values);
        double[] none = new double[CONVERTED.tags().size()];
        CONVERTED.weights().add(TagWeights.WORD, "colourlessly", none);
        assertThat(none).containsOnly(0);
    }

    /** So that odds can be multiplied, and none of the products is 0. */
    @Test
    void noSumOfWeightsIsVeryLarge() throws Exception {
        double[] weights = ((LambdaSolve) Hidden.get(ORIGINAL, "prob")).lambda;
        double sum = 0;
        for (Object feature : (List<?>) Hidden.get(ORIGINAL, "fAssociations")) {
            sum += ((Map<?, ?>) feature)
                    .values().stream()
                            .mapToDouble(numbers -> Arrays.stream((int[]) numbers)
                                    .filter(number -> number >= 0)
                                    .mapToDouble(number -> Math.abs(weights[number]))
                                    .max()
                                    .orElse(0))
                            .max()
                            .orElse(0);
        }
        assertThat(sum).isLessThan(300);
    }

    @Test
    void eachWordHasItsClass() throws Exception {
        Map<String, String> original = new TaggerConverter(ORIGINAL).classes();

        assertThat(CLASSES.size()).isEqualTo(original.size());
        assertThat(original.entrySet())
                .allMatch(word -> CLASSES.of(word.getKey(), "").equals(word.getValue()));
        assertThat(CLASSES.of("no such word", "none")).isEqualTo("none");
    }

    @Test
    void aDamagedFileIsRefused(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(FILE);
        for (int length : new int[] {0, 3, 40, whole.length / 2, whole.length - 1}) {
            Path file = Files.write(folder.resolve("cut.tags"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> TaggerModelFile.map(file, CLASSES)).isInstanceOf(ModelMissingException.class);
            assertThatThrownBy(() -> WordClasses.map(file)).isInstanceOf(ModelMissingException.class);
        }
    }

    private static Map<?, ?> map(Object holder, String field) throws ReflectiveOperationException {
        return (Map<?, ?>) Hidden.get(holder, field);
    }

    /** For each tag its weight; none is 0. */
    private static double[] weights(int[] numbers, double[] weights) {
        return Arrays.stream(numbers)
                .mapToDouble(number -> number < 0 ? 0 : weights[number])
                .toArray();
    }

    private static List<String> names(int kind) {
        return Arrays.stream(CONVERTED.dictionary().tags(kind))
                .mapToObj(CONVERTED.tags()::get)
                .toList();
    }
}
