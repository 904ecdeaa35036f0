package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The converted model against CoreNLP's own loading of the original. */
class TaggerModelFileTest {
    private static final Path CONVERTED = SampleSentences.MODELS.resolve(ModelFile.TAGGER.fileName());
    private static final MappedClasses CLASSES =
            MappedClasses.map(SampleSentences.MODELS.resolve(ModelFile.CLASSES.fileName()));
    private static final MaxentTagger ORIGINAL = new MaxentTagger(System.getProperty("claims.tagger.original"));

    @Test
    void tagsEverySampleAsCoreNlpDoes() throws Exception {
        MaxentTagger converted = TaggerModelFile.map(CONVERTED, CLASSES);
        List<Sentence> sentences = SampleSentences.all();
        assertThat(sentences).hasSizeGreaterThan(500);

        List<List<String>> tags = sentences.parallelStream()
                .map(sentence -> tags(converted, sentence))
                .toList();

        for (int i = 0; i < sentences.size(); i++) {
            assertThat(tags.get(i)).as(sentences.get(i)::toString).isEqualTo(tags(ORIGINAL, sentences.get(i)));
        }
    }

    @Test
    void tagsWordsOfAnyScriptAsCoreNlpDoes() throws Exception {
        MaxentTagger converted = TaggerModelFile.map(CONVERTED, CLASSES);

        for (Sentence sentence : SampleSentences.ofAnyScript()) {
            assertThat(tags(converted, sentence)).isEqualTo(tags(ORIGINAL, sentence));
        }
    }

    @Test
    void eachWordHasItsCounts() throws Exception {
        Map<?, ?> original = map(Hidden.get(ORIGINAL, "dict"), "dict");
        Map<?, ?> converted = map(Hidden.get(TaggerModelFile.map(CONVERTED, CLASSES), "dict"), "dict");

        assertThat(converted).hasSameSizeAs(original);
        for (Map.Entry<?, ?> entry : original.entrySet()) {
            Object counts = converted.get(entry.getKey());
            assertThat(counts).hasToString(entry.getValue().toString());
            assertThat((Object[]) Hidden.get(counts, "getTagsCache"))
                    .isEqualTo(Hidden.get(entry.getValue(), "getTagsCache"));
        }
        assertThat(converted.containsKey("colourlessly")).isFalse();
    }

    @Test
    void eachValueOfEachFeatureHasItsWeights() throws Exception {
        MaxentTagger converted = TaggerModelFile.map(CONVERTED, CLASSES);
        double[] originalWeights = ((LambdaSolve) Hidden.get(ORIGINAL, "prob")).lambda;
        double[] weights = ((LambdaSolve) Hidden.get(converted, "prob")).lambda;
        List<?> originals = (List<?>) Hidden.get(ORIGINAL, "fAssociations");
        List<?> features = (List<?>) Hidden.get(converted, "fAssociations");

        assertThat(features).hasSameSizeAs(originals);
        for (int i = 0; i < features.size(); i++) {
            Map<?, ?> values = (Map<?, ?>) features.get(i);
            assertThat(values).hasSameSizeAs((Map<?, ?>) originals.get(i));
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) originals.get(i)).entrySet()) {
                assertThat(weights(values.get(entry.getKey()), weights))
                        .isEqualTo(weights(entry.getValue(), originalWeights));
            }
        }
    }

    @Test
    void eachWordHasItsClass() throws Exception {
        Map<?, ?> original = map(TaggerModelFile.distribution(ORIGINAL), "lexicon");

        assertThat(new HashMap<>(CLASSES)).isEqualTo(original);
        assertThat(original.keySet()).allMatch(CLASSES::containsKey);
    }

    @Test
    void aDamagedFileIsRefused(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(CONVERTED);
        for (int length : new int[] {0, 3, 40, whole.length / 2, whole.length - 1}) {
            Path file = Files.write(folder.resolve("cut.tags"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> TaggerModelFile.map(file, CLASSES)).isInstanceOf(ModelMissingException.class);
            assertThatThrownBy(() -> MappedClasses.map(file)).isInstanceOf(ModelMissingException.class);
        }
    }

    private static Map<?, ?> map(Object holder, String field) throws ReflectiveOperationException {
        return (Map<?, ?>) Hidden.get(holder, field);
    }

    /** For each tag its weight; none is 0. */
    private static double[] weights(Object numbers, double[] weights) {
        return Arrays.stream((int[]) numbers)
                .mapToDouble(number -> number < 0 ? 0 : weights[number])
                .toArray();
    }

    private static List<String> tags(MaxentTagger tagger, Sentence sentence) {
        List<CoreLabel> words = sentence.tokens().stream()
                .map(token -> CoreLabel.wordFromString(token.text()))
                .toList();
        Tagging.tag(tagger, words);
        return words.stream().map(CoreLabel::tag).toList();
    }
}
