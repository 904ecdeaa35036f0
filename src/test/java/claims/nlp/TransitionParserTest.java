package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The converted model in our network against CoreNLP's own loading and CoreNLP's own network. */
class TransitionParserTest {
    private static final Path CONVERTED = SampleSentences.MODELS.resolve(ModelFile.PARSER.fileName());
    private static final DependencyParser ORIGINAL =
            DependencyParser.loadFromModelFile(System.getProperty("claims.parser.original"));

    @Test
    void parsesEverySampleAsCoreNlpDoes() throws Exception {
        List<Sentence> sentences = SampleSentences.all();
        assertThat(sentences).hasSizeGreaterThan(500);

        assertParsedAsByCoreNlp(TransitionParser.load(CONVERTED), sentences);
    }

    @Test
    void parsesNonsenseAsCoreNlpDoes() throws Exception {
        List<Sentence> sentences = new ArrayList<>(SampleSentences.ofAnyScript());
        List<Token> tokens = SampleSentences.all().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        Random random = new Random(2);
        for (int length = 1; length < 400; length += 1 + length / 10) {
            sentences.add(nonsense(tokens, length, random));
        }

        assertParsedAsByCoreNlp(TransitionParser.load(CONVERTED), sentences);
    }

    @Test
    void parsesTheSameWhereItIsInDoubt() throws Exception {
        List<Sentence> sentences = SampleSentences.all().subList(0, 20);

        assertParsedAsByCoreNlp(TransitionParser.load(CONVERTED, 100), sentences); // now and then
        assertParsedAsByCoreNlp(TransitionParser.load(CONVERTED, Float.POSITIVE_INFINITY), sentences); // always
    }

    /** Words of any sentence, every other one with the tag of another. */
    private static Sentence nonsense(List<Token> tokens, int length, Random random) {
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Token word = tokens.get(random.nextInt(tokens.size()));
            Token tagged = random.nextBoolean() ? word : tokens.get(random.nextInt(tokens.size()));
            words.add(new Token(i, word.text(), word.lemma(), tagged.tag(), word.name(), i, i + 1));
        }
        return new Sentence(0, null, words);
    }

    private static void assertParsedAsByCoreNlp(TransitionParser parser, List<Sentence> sentences) {
        List<Dependencies> parsed =
                sentences.parallelStream().map(parser::parse).toList();

        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            assertThat(parsed.get(i)).as(sentence::toString).isEqualTo(parsedByCoreNlp(sentence));
        }
    }

    private static Dependencies parsedByCoreNlp(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = CoreLabel.wordFromString(token.text());
            label.setTag(token.tag());
            label.setIndex(token.index() + 1);
            labels.add(label);
        }
        Dependencies.Arc[] arcs = new Dependencies.Arc[labels.size()];
        for (TypedDependency dependency : ORIGINAL.predict(labels).typedDependencies()) {
            arcs[dependency.dep().index() - 1] = new Dependencies.Arc(
                    dependency.gov().index() - 1, dependency.reln().toString());
        }
        return new Dependencies(List.of(arcs));
    }
}
