package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.Classifier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
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

        TransitionParser parser = TransitionParser.load(CONVERTED);
        List<Dependencies> parsed =
                sentences.parallelStream().map(parser::parse).toList();

        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            assertThat(parsed.get(i)).as(sentence::toString).isEqualTo(parsedByCoreNlp(sentence));
        }
    }

    @Test
    void scoresAreThoseOfCoreNlpToTheLastBit() throws Exception {
        Field classifier = DependencyParser.class.getDeclaredField("classifier");
        Method computeScores = Classifier.class.getDeclaredMethod("computeScores", int[].class);
        classifier.setAccessible(true);
        computeScores.setAccessible(true);
        ParserModel model = ParserModelFile.map(CONVERTED);
        Network network = new Network(model);
        Random random = new Random(1);

        for (int i = 0; i < 700; i++) { // so many different inputs that the network forgets some
            int[] vectors = vectors(model, random);
            assertThat(network.scores(vectors)).isEqualTo(computeScores.invoke(classifier.get(ORIGINAL), vectors));
        }
    }

    /** At one half of the positions one that is frequent there, so that frequent and rare ones mix. */
    private static int[] vectors(ParserModel model, Random random) {
        int[] vectors = random.ints(
                        ParserModel.POSITIONS,
                        0,
                        model.firstLabel() + model.labels().size())
                .toArray();
        for (int i = 0; i < ParserModel.POSITIONS / 2; i++) {
            int input = model.frequent().get(random.nextInt(model.frequent().capacity()));
            vectors[input % ParserModel.POSITIONS] = input / ParserModel.POSITIONS;
        }
        return vectors;
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
