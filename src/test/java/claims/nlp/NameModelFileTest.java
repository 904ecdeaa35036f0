package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The converted model against CoreNLP's own loading of the original. */
class NameModelFileTest {
    private static final Path CONVERTED = SampleSentences.MODELS.resolve(ModelFile.NAMES.fileName());
    private static final WordClasses CLASSES =
            WordClasses.map(SampleSentences.MODELS.resolve(ModelFile.CLASSES.fileName()));
    private static CRFClassifier<CoreLabel> original;

    private static final List<String> ODD_WORDS = List.of(
            "-",
            "--",
            "...",
            "a-b-c",
            "vice-president",
            "x-",
            "-y",
            "....",
            "a...b",
            "1990s",
            "3.14",
            "10,000",
            "$",
            "'s",
            "n't",
            "(",
            ")",
            "#",
            "##",
            "<",
            ">",
            "|",
            "_",
            "null",
            "O",
            "NN",
            "*",
            "&",
            "😀",
            "👩‍🔬",
            "北京",
            "привет",
            "ΟΔΥΣΣΕΥΣ",
            "ǅemal",
            "ﬁn",
            "İstanbul",
            "ß",
            "alpha-Beta",
            "haematology",
            "colour",
            "Labour",
            "saturday",
            "programme",
            "A",
            "b",
            "Smith",
            "SMITH",
            "smith",
            "McDonald",
            "O'Reilly",
            "IBM",
            "iPhone",
            "-WORD",
            "X-PREV-OCCURRENCE-X",
            "http://www.example.org/a-b",
            "jane.doe@example.org",
            "½",
            "²");

    private static final List<String> TAGS = List.of("NNP", "NNP", "NN", "VBD", "IN", "CD", ".");

    /** By default it learns words from each sentence, which then change what it makes of the next. */
    @BeforeAll
    static void loadOriginal() throws Exception {
        Properties learnsNothing = PropertiesUtils.asProperties("maxAdditionalKnownLCWords", "0");
        original = CRFClassifier.getClassifier(System.getProperty("claims.names.original"), learnsNothing);
    }

    @Test
    void labelsEverySampleAsCoreNlpDoes() throws Exception {
        NameModel converted = NameModelFile.map(CONVERTED, CLASSES);
        List<List<CoreLabel>> sentences = samples();
        assertThat(sentences).hasSizeGreaterThan(500);

        List<List<String>> labels =
                sentences.parallelStream().map(converted::labels).toList();

        for (int i = 0; i < sentences.size(); i++) {
            assertThat(labels.get(i)).isEqualTo(original(sentences.get(i)));
        }
        assertThat(labels).anyMatch(sentence -> sentence.contains("PERSON"));
    }

    @Test
    void labelsWordsOfAnyScriptAsCoreNlpDoes() throws Exception {
        assertSameLabels(SampleSentences.ofAnyScript().stream().map(NameModelFileTest::words));
    }

    /** Whatever stands beside a word: pairs and triples that no writer makes, and tags that no tagger gives. */
    @Test
    void labelsWordsInAnyOrderAsCoreNlpDoes() throws Exception {
        Random random = new Random(7);
        List<String> words = new ArrayList<>(samples().stream()
                .flatMap(List::stream)
                .map(CoreLabel::word)
                .distinct()
                .toList());
        Collections.shuffle(words, random);

        assertSameLabels(Stream.generate(() -> shuffled(words, random)).limit(3_000));
    }

    /** Where label sequences are equally good, the last bits of the sums decide. */
    @Test
    void labelsTheSameWordAgainAndAgainAsCoreNlpDoes() throws Exception {
        assertSameLabels(ODD_WORDS.stream()
                .flatMap(word -> Stream.of(1, 2, 3, 7, 50, 150)
                        .map(times -> Collections.nCopies(times, word).stream()
                                .map(same -> word(same, "NNP"))
                                .toList())));
    }

    @Test
    void labelsALongSentenceAsCoreNlpDoes() throws Exception {
        List<CoreLabel> all = samples().stream().flatMap(List::stream).toList();

        assertSameLabels(Stream.of(
                all.subList(0, SentenceSplitter.MAX_TOKENS), all.subList(500, 500 + SentenceSplitter.MAX_TOKENS)));
    }

    @Test
    void aSentenceWithoutWordsHasNoLabels() {
        assertThat(NameModelFile.map(CONVERTED, CLASSES).labels(List.of())).isEmpty();
    }

    @Test
    void aDamagedFileIsRefused(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(CONVERTED);
        for (int length : new int[] {0, 3, 40, whole.length / 2, whole.length - 1}) {
            Path file = Files.write(folder.resolve("cut.names"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> NameModelFile.map(file, CLASSES)).isInstanceOf(ModelMissingException.class);
        }
    }

    private static void assertSameLabels(Stream<List<CoreLabel>> sentences) {
        NameModel converted = NameModelFile.map(CONVERTED, CLASSES);
        sentences.forEach(sentence ->
                assertThat(converted.labels(sentence)).as("%s", sentence).isEqualTo(original(sentence)));
    }

    private static List<CoreLabel> shuffled(List<String> words, Random random) {
        List<CoreLabel> sentence = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int length = 1 + random.nextInt(30); length > 0; length--) {
            int kind = random.nextInt(10);
            List<String> from = kind < 6 ? words : kind < 8 || seen.isEmpty() ? ODD_WORDS : seen;
            String word = from.get(random.nextInt(from.size()));
            seen.add(word);
            sentence.add(word(word, TAGS.get(random.nextInt(TAGS.size()))));
        }
        return sentence;
    }

    private static List<List<CoreLabel>> samples() throws Exception {
        return SampleSentences.all().stream().map(NameModelFileTest::words).toList();
    }

    private static List<CoreLabel> words(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> word(token.text(), token.tag()))
                .toList();
    }

    private static CoreLabel word(String text, String tag) {
        CoreLabel word = CoreLabel.wordFromString(text);
        word.setTag(tag);
        return word;
    }

    private static List<String> original(List<CoreLabel> sentence) {
        return original.classifySentence(sentence).stream()
                .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
