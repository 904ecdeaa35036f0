package claims.nlp;

import java.nio.LongBuffer;

/**
 * The features of one place in a sentence, whose weights are added up in the order in which CoreNLP's hash set has them:
 * in another one the last bits would come out otherwise. Features are as in a {@link FeatureTable}.
 */
final class FeatureSum {
    /** CoreNLP's set has 128 buckets: room for more features than there are. */
    static final int BUCKETS = 128;

    private static final int NUMBER_BITS = 20;
    private static final int NUMBER = (1 << NUMBER_BITS) - 1;

    private final int[] features = new int[BUCKETS];
    private int size;

    /** @param number says where its weights are */
    static int feature(String name, int number) {
        int hash = name.hashCode();
        return ((hash ^ hash >>> 16) & BUCKETS - 1) << NUMBER_BITS | number;
    }

    /** In a bucket that has others already, behind them. */
    void add(int feature) {
        if (feature == FeatureTable.NONE) {
            return;
        }
        int at = size;
        while (at > 0 && features[at - 1] >>> NUMBER_BITS > feature >>> NUMBER_BITS) {
            at--;
        }
        for (int same = at; same > 0 && features[same - 1] >>> NUMBER_BITS == feature >>> NUMBER_BITS; same--) {
            if (features[same - 1] == feature) {
                return;
            }
        }
        System.arraycopy(features, at, features, at + 1, size - at);
        features[at] = feature;
        size++;
    }

    /**
     * Adds up what there is, and forgets it.
     *
     * @param weights two in each number, as they lie in the file: half as many calls, which are slow before they are compiled
     * @param labels how many weights a feature has
     */
    double[] sum(LongBuffer weights, int labels) {
        double[] sums = new double[labels];
        for (int i = 0; i < size; i++) {
            int at = (features[i] & NUMBER) * labels / 2;
            for (int label = 0; label < labels; label += 2) {
                long two = weights.get(at++);
                sums[label] += Float.intBitsToFloat((int) two);
                sums[label + 1] += Float.intBitsToFloat((int) (two >>> Integer.SIZE));
            }
        }
        size = 0;
        return sums;
    }
}
