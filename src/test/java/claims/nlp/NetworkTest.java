package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.parser.nndep.Classifier;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On vectors at random, of which some do not occur together in any text, and so many that not all shares are kept. */
class NetworkTest {
    private static final ParserModelFile FILE =
            ParserModelFile.map(SampleSentences.MODELS.resolve(ModelFile.PARSER.fileName()));
    private static final ParserModel MODEL = FILE.model();
    private static final int[] NOTHING = new VectorNumbers(MODEL).ofNothing();
    private static final Network NETWORK = Network.of(MODEL, FILE.constants(), NOTHING, 1);
    private static final int INPUTS = 700;

    private final Random random = new Random(1);

    @Test
    void constantsAreThoseOfTheModel() {
        assertThat(FILE.constants()).isEqualTo(NetworkConstants.of(MODEL));
    }

    @Test
    void exactScoresAreThoseOfCoreNlpToTheLastBit() throws Exception {
        DependencyParser original = DependencyParser.loadFromModelFile(System.getProperty("claims.parser.original"));
        Field classifier = DependencyParser.class.getDeclaredField("classifier");
        Method computeScores = Classifier.class.getDeclaredMethod("computeScores", int[].class);
        classifier.setAccessible(true);
        computeScores.setAccessible(true);

        for (int i = 0; i < INPUTS; i++) {
            int[] vectors = vectors();
            assertThat(NETWORK.exact().scores(vectors))
                    .isEqualTo(computeScores.invoke(classifier.get(original), vectors));
        }
    }

    @Test
    void quickSumsAreOffByLessThanTheySay() {
        float[] sums = new float[MODEL.hiddenSize()];
        float[][] rows = new float[ParserModel.PLACES][];

        for (int i = 0; i < INPUTS; i++) {
            int[] vectors = vectors();
            float off = NETWORK.hidden().add(vectors, sums, rows, new HashMap<>());
            double[] exact = NETWORK.exact().sums(vectors);
            for (int cell = 0; cell < sums.length; cell++) {
                assertThat(Math.abs(sums[cell] - exact[cell])).isLessThan(off);
            }
            assertThat(off).isLessThan(0.001f);
        }
    }

    @Test
    void choosesWhatHasTheHighestExactScore() {
        TransitionChooser chooser = new TransitionChooser(NETWORK);

        for (int i = 0; i < INPUTS; i++) {
            int[] vectors = vectors();
            double[] exact = NETWORK.exact().scores(vectors);
            int chosen = chooser.best(vectors, i % 2 == 0);
            for (int choice : NETWORK.output().choices()) {
                if (choice < exact.length - 1 || i % 2 == 0) {
                    assertThat(exact[choice]).isLessThanOrEqualTo(exact[chosen]);
                }
            }
        }
    }

    /** At a third of the positions nothing, at another third what is frequent there, at the others any. */
    private int[] vectors() {
        int[] vectors = new int[ParserModel.POSITIONS];
        for (int position = 0; position < vectors.length; position++) {
            vectors[position] = any(position);
        }
        for (int i = 0; i < ParserModel.POSITIONS / 3; i++) {
            int nothing = random.nextInt(ParserModel.POSITIONS);
            vectors[nothing] = NOTHING[nothing];
            int frequent = MODEL.frequent().get(random.nextInt(MODEL.frequent().capacity()));
            vectors[frequent % ParserModel.POSITIONS] = frequent / ParserModel.POSITIONS;
        }
        return vectors;
    }

    private int any(int position) {
        if (position < ParserModel.PLACES) {
            return random.nextInt(MODEL.firstTag());
        } else if (position < 2 * ParserModel.PLACES) {
            return MODEL.firstTag() + random.nextInt(MODEL.tags().size());
        }
        return MODEL.firstLabel() + random.nextInt(MODEL.labels().size());
    }
}
