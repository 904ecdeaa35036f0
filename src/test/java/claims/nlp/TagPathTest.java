package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import edu.stanford.nlp.sequences.SequenceModel;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TagPathTest {
    /** Scores are small whole numbers, so that many paths are as good: of these, it is to be the same. */
    @RepeatedTest(300)
    void isThatOfCoreNlp(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        int[] choices = random.ints(3 + random.nextInt(12), 1, 5).toArray();
        choices[0] = 1;
        choices[1] = 1;
        double[][] scores = new double[choices.length][];
        for (int i = 2; i < choices.length; i++) {
            scores[i] = random.ints((long) choices[i - 2] * choices[i - 1] * choices[i], -3, 0)
                    .asDoubleStream()
                    .toArray();
        }

        assertThat(TagPath.best(choices, scores).tags())
                .isEqualTo(new ExactBestSequenceFinder().bestSequence(new Scores(choices, scores)));
    }

    @Test
    void leadIsThatOverTheNextBest() {
        int[] choices = {1, 1, 2, 2};

        TagPath clear = TagPath.best(choices, new double[][] {{}, {}, {-1, -2}, {-3, -5, -4, -1.5}});
        TagPath even = TagPath.best(choices, new double[][] {{}, {}, {-1, -2}, {-3, -5, -4, -2}});

        assertThat(clear.tags()).containsExactly(0, 0, 1, 1);
        assertThat(clear.lead()).isEqualTo(0.5);
        assertThat(even.tags()).containsExactly(0, 0, 0, 0);
        assertThat(even.lead()).isZero();
    }

    /** Also where the two part early: they end alike. */
    @Test
    void leadIsThatOverWaysThatMeetAgain() {
        int[] choices = {1, 1, 2, 1, 1, 1};
        double[][] scores = {{}, {}, {-1, -1.25}, {-1, -1}, {-1, -1}, {-1}};

        assertThat(TagPath.best(choices, scores).lead()).isEqualTo(0.25);
    }

    @Test
    void leadOverNothingHasNoEnd() {
        assertThat(TagPath.best(new int[] {1, 1, 1}, new double[][] {{}, {}, {-1}})
                        .lead())
                .isInfinite();
    }

    private static final class Scores implements SequenceModel {
        private final int[] choices;
        private final double[][] scores;

        Scores(int[] choices, double[][] scores) {
            this.choices = choices;
            this.scores = scores;
        }

        @Override
        public int length() {
            return choices.length - 2;
        }

        @Override
        public int leftWindow() {
            return 2;
        }

        @Override
        public int rightWindow() {
            return 0;
        }

        @Override
        public int[] getPossibleValues(int position) {
            return IntStream.range(0, choices[position]).toArray();
        }

        @Override
        public double scoreOf(int[] tags, int position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double scoreOf(int[] tags) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double[] scoresOf(int[] tags, int position) {
            int first = (tags[position - 2] * choices[position - 1] + tags[position - 1]) * choices[position];
            return Arrays.copyOfRange(scores[position], first, first + choices[position]);
        }
    }
}
