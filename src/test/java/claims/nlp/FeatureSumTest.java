package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureSumTest {
    private static final int LABELS = 2;
    private static final List<String> NAMES =
            IntStream.range(0, 500).mapToObj(i -> "feature-" + i * i).toList();

    /** The last bits of a sum depend on the order. */
    @Test
    void addsUpInTheOrderOfAHashSet() {
        Random random = new Random(1);
        float[] weights = new float[NAMES.size() * LABELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.scalb(random.nextGaussian(), random.nextInt(60));
        }
        FeatureSum sum = new FeatureSum();
        for (int round = 0; round < 1_000; round++) {
            Set<String> set = new HashSet<>(100); // as CoreNLP's
            for (int i = 0; i < 60; i++) {
                int number = random.nextInt(NAMES.size());
                set.add(NAMES.get(number));
                sum.add(FeatureSum.feature(NAMES.get(number), number));
            }
            double[] sums = new double[LABELS];
            for (String name : set) {
                for (int label = 0; label < LABELS; label++) {
                    sums[label] += weights[NAMES.indexOf(name) * LABELS + label];
                }
            }

            assertThat(sum.sum(numbers(weights), LABELS)).isEqualTo(sums);
        }
    }

    @Test
    void doesWithoutFeaturesThatTheModelDoesNotHave() {
        FeatureSum sum = new FeatureSum();
        sum.add(FeatureTable.NONE);
        sum.add(FeatureSum.feature("feature", 1));

        assertThat(sum.sum(numbers(1, 2, 3, 4), LABELS)).containsExactly(3, 4);
        assertThat(sum.sum(numbers(1, 2, 3, 4), LABELS)).as("once more").containsExactly(0, 0);
    }

    private static LongBuffer numbers(float... weights) {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(weights);
        return bytes.asLongBuffer();
    }
}
