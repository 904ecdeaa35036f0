package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelChainTest {
    @Test
    void noOtherLabelsHaveAGreaterSum() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            double[][] pairs = new double[1 + random.nextInt(5)][LabelChain.PAIRS];
            for (double[] pair : pairs) {
                Arrays.setAll(pair, i -> 5 * random.nextGaussian());
            }
            int[] greatest = greatest(pairs);

            assertThat(LabelChain.best(pairs)).isEqualTo(greatest);
        }
    }

    @Test
    void ofEqualsTheFirst() {
        assertThat(LabelChain.best(new double[3][LabelChain.PAIRS])).containsExactly(0, 0, 0);
    }

    /** Of all that there are. */
    private static int[] greatest(double[][] pairs) {
        int[] greatest = null;
        double greatestSum = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < Math.pow(LabelChain.LABELS, pairs.length); number++) {
            int[] labels = new int[pairs.length];
            double sum = 0;
            int before = 0;
            for (int word = 0, rest = number; word < pairs.length; word++, rest /= LabelChain.LABELS) {
                labels[word] = rest % LabelChain.LABELS;
                sum += pairs[word][before * LabelChain.LABELS + labels[word]];
                before = labels[word];
            }
            if (sum > greatestSum) {
                greatestSum = sum;
                greatest = labels;
            }
        }
        return greatest;
    }
}
