package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The converted model against CoreNLP's own loading of the original. */
class NameModelFileTest {
    private static final Path CONVERTED = SampleSentences.MODELS.resolve(ModelFile.NAMES.fileName());
    private static final MappedClasses CLASSES =
            MappedClasses.map(SampleSentences.MODELS.resolve(ModelFile.CLASSES.fileName()));
    private static final CRFClassifier<CoreLabel> ORIGINAL =
            CRFClassifier.getClassifierNoExceptions(System.getProperty("claims.names.original"));

    @Test
    void labelsEverySampleAsCoreNlpDoes() throws Exception {
        CRFClassifier<CoreLabel> converted = NameModelFile.map(CONVERTED, CLASSES);
        List<Sentence> sentences = SampleSentences.all();
        assertThat(sentences).hasSizeGreaterThan(500);

        List<List<String>> labels = sentences.parallelStream()
                .map(sentence -> labels(converted, sentence))
                .toList();

        for (int i = 0; i < sentences.size(); i++) {
            assertThat(labels.get(i)).isEqualTo(labels(ORIGINAL, sentences.get(i)));
        }
        assertThat(labels).anyMatch(sentence -> sentence.contains("PERSON"));
    }

    @Test
    void labelsWordsOfAnyScriptAsCoreNlpDoes() throws Exception {
        CRFClassifier<CoreLabel> converted = NameModelFile.map(CONVERTED, CLASSES);

        for (Sentence sentence : SampleSentences.ofAnyScript()) {
            assertThat(labels(converted, sentence)).isEqualTo(labels(ORIGINAL, sentence));
        }
    }

    @Test
    void aDamagedFileIsRefused(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(CONVERTED);
        for (int length : new int[] {0, 3, 40, whole.length / 2, whole.length - 1}) {
            Path file = Files.write(folder.resolve("cut.names"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> NameModelFile.map(file, CLASSES)).isInstanceOf(ModelMissingException.class);
        }
    }

    private static List<String> labels(CRFClassifier<CoreLabel> model, Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel word = CoreLabel.wordFromString(token.text());
            word.setTag(token.tag());
            words.add(word);
        }
        return model.classifySentence(words).stream()
                .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
