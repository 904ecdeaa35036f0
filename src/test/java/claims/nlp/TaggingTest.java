package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our tagger against CoreNLP's, with its own file. */
class TaggingTest {
    private static final MaxentTagger CORE_NLP = new MaxentTagger(System.getProperty("claims.tagger.original"));
    private static final Tagger TAGGER = new Tagger(TaggerModelFile.map(
            SampleSentences.MODELS.resolve(ModelFile.TAGGER.fileName()),
            WordClasses.map(SampleSentences.MODELS.resolve(ModelFile.CLASSES.fileName()))));
    private static final int LONG_SENTENCE = 400;

    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "re",
            "ing",
            "ed",
            "Un",
            "tion",
            "s",
            "x",
            "QU",
            "-",
            "-",
            ".",
            "'",
            "’",
            "/",
            "&",
            "%",
            "$",
            "é",
            "Ž",
            "北",
            "京",
            "α",
            "beta",
            "sigma",
            "😀",
            "½",
            "4",
            "19",
            "2.5",
            "_",
            "(",
            "“",
            "programme",
            "colour",
            "Co.",
            "Inc",
            "isation",
            "İ",
            "ß",
            "ǅ",
            "年",
            "\u0301");

    @Test
    void tagsEverySampleAsCoreNlpDoes() throws Exception {
        List<Sentence> sentences = SampleSentences.all();
        assertThat(sentences).hasSizeGreaterThan(500);
        sentences.parallelStream().forEach(sentence -> assertSameTags(texts(sentence)));
    }

    @Test
    void tagsWordsOfAnyScriptAsCoreNlpDoes() throws Exception {
        SampleSentences.ofAnyScript().forEach(sentence -> assertSameTags(texts(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "Tax",
                "NA NA NA",
                ".$. a .$. b .$.",
                "null 0 1 ###### #######",
                "The programme 's colours , monday in june .",
                "Apple Computer and Acme Widgets Holdings Inc. sued Zyqqo Vexil Co .",
                "Zqx Wvk Pjf Kxq Vbn Mqz Lkj and Xzq Qwx Rty Plm Okn Ijb Uhv lost",
                "北京 東京 大阪 京都 名古屋 札幌 ran",
                "zzqx 12qq3 ¤¤¤ ~~~ @@@ ^^ qzx 7q7 won"
            })
    void tagsAsCoreNlpDoes(String words) {
        assertSameTags(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
    }

    /** Each is in it, most of them rare, and next to others by which nobody would put them. */
    @Test
    void tagsWordsOfTheDictionaryAsCoreNlpDoes() throws Exception {
        List<String> words = new ArrayList<>(dictionary());
        Collections.shuffle(words, new Random(1));
        sentences(words.subList(0, 10_000), 10).parallelStream().forEach(TaggingTest::assertSameTags);
    }

    @Test
    void tagsWordsThatNobodyWroteAsCoreNlpDoes() throws Exception {
        List<String> known = dictionary();
        Random random = new Random(2);
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            List<String> words = new ArrayList<>();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                words.add(random.nextInt(3) > 0 ? known.get(random.nextInt(known.size())) : word(random));
            }
            sentences.add(words);
        }
        sentences.parallelStream().forEach(TaggingTest::assertSameTags);
    }

    @Test
    void tagsLongSentencesAsCoreNlpDoes() throws Exception {
        List<String> words = SampleSentences.all().stream()
                .flatMap(sentence -> texts(sentence).stream())
                .toList();
        sentences(words.subList(0, 4 * LONG_SENTENCE), LONG_SENTENCE).forEach(TaggingTest::assertSameTags);
    }

    @Test
    void scoresAreThoseOfCoreNlp() throws Exception {
        List<List<String>> sentences = new ArrayList<>();
        SampleSentences.ofAnyScript().forEach(sentence -> sentences.add(texts(sentence)));
        SampleSentences.all().stream().limit(200).forEach(sentence -> sentences.add(texts(sentence)));
        sentences.add(List.of("Zqx", "Wvk", "Pjf", "Kxq", "Vbn", "Mqz", "lost"));
        for (List<String> words : sentences) {
            Tagging tagging = new Tagging(TAGGER, labels(words));
            List<List<double[]>> scores =
                    CoreNlpTagging.of(CORE_NLP, labels(words)).scores();
            for (int i = 0; i <= words.size(); i++) {
                double[] exact = tagging.exactScores(i);
                double[] quick = tagging.scores(i);
                assertThat(exact).as("%s in %s", i, words).isEqualTo(flat(scores.get(i), exact.length));
                assertThat(quick).hasSameSizeAs(exact);
                for (int way = 0; way < exact.length; way++) {
                    assertThat(quick[way]).isCloseTo(exact[way], within(1e-11));
                }
            }
        }
    }

    /** The exact scores decide then. */
    @Test
    void ofTagsThatAreAsProbableItIsTheFirst() {
        WordTable noWords = WordTable.of(WordTable.parts(List.of()));
        TagWeights noWeights = new TagWeights(noWords, new int[] {0}, new byte[0], new double[0]);
        List<String> tags = List.of("NN", "VB", "JJ");
        int[] noValues = new int[(tags.size() + 1) * (tags.size() + 2)];
        Arrays.fill(noValues, WordTable.NONE);
        byte[] unknown = {TagDictionary.RARE, 0, 2, 1};
        TagDictionary dictionary = new TagDictionary(
                noWords, IntBuffer.allocate(0), IntBuffer.wrap(new int[] {unknown.length}), ByteBuffer.wrap(unknown));
        TagTransitions transitions = new TagTransitions(noWeights, tags.size(), noValues);
        List<CoreLabel> labels = labels(List.of("to", "be"));

        new Tagger(new TaggerModel(
                        tags, noWeights, transitions, dictionary, new WordClasses(noWords, IntBuffer.allocate(1))))
                .tag(labels);

        assertThat(labels.stream().map(CoreLabel::tag)).containsExactly("JJ", "JJ");
    }

    /** Half a kilobyte for each word that anybody ever wrote would be too much. */
    @Test
    void onlySoManyWordsAreKept() {
        Tagger tagger = new Tagger(TAGGER.model());
        WordEvidence first = tagger.evidence("first");
        assertThat(tagger.evidence("first")).isSameAs(first);

        for (int i = 0; i < Tagger.MOST_WORDS; i++) {
            tagger.evidence("w" + i);
        }

        assertThat(tagger.evidence("first")).isNotSameAs(first);
        assertThat(tagger.evidence("first").scores()).isEqualTo(first.scores());
    }

    private static void assertSameTags(List<String> words) {
        List<CoreLabel> labels = labels(words);
        TAGGER.tag(labels);
        assertThat(labels.stream().map(CoreLabel::tag).toList())
                .as(words::toString)
                .isEqualTo(CoreNlpTagging.of(CORE_NLP, labels(words)).tags());
    }

    private static double[] flat(List<double[]> scores, int ways) {
        return scores.stream()
                .flatMapToDouble(ofPair -> Arrays.stream(ofPair).limit(ways / scores.size()))
                .toArray();
    }

    private static List<String> texts(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    private static List<CoreLabel> labels(List<String> words) {
        return words.stream().map(CoreLabel::wordFromString).toList();
    }

    private static List<List<String>> sentences(List<String> words, int length) {
        return Stream.iterate(0, start -> start < words.size(), start -> start + length)
                .map(start -> words.subList(start, Math.min(start + length, words.size())))
                .toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
            word.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return word.toString();
    }

    private static List<String> dictionary() throws ReflectiveOperationException {
        Map<?, ?> counts = (Map<?, ?>) Hidden.get(Hidden.get(CORE_NLP, "dict"), "dict");
        return counts.keySet().stream().map(String.class::cast).sorted().toList();
    }
}
