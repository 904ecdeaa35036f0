package claims.nlp;

import java.util.Arrays;

/**
 * The best labels of a sentence. As CoreNLP finds them: it makes probabilities of the sums of weights first, which in the
 * end is the same but for rounding, and where two are equally good rounding decides. What is done for a word is a method of
 * its own, as in one article Java compiles few others in time.
 */
final class LabelChain {
    static final int LABELS = 4;
    static final int PAIRS = LABELS * LABELS;
    /** The label of the word before the first. */
    private static final int NO_NAME = 0;
    /** Of logarithms: what is so much smaller does not count. */
    private static final double TOLERANCE = 30;

    /** Of each word, for each label of the one before each of its own: a sum of weights, later a probability. */
    private final double[][] pairs;

    private LabelChain(double[][] pairs) {
        this.pairs = pairs;
    }

    /**
     * The number of each word's label.
     *
     * @param pairs of each word, for each label of the one before each of its own: the sum of its weights. They are changed
     */
    static int[] best(double[][] pairs) {
        LabelChain chain = new LabelChain(pairs);
        chain.calibrate();
        return chain.mostLikely();
    }

    /** Each word's are multiplied by what comes from both sides. */
    private void calibrate() {
        double[][] forward = new double[pairs.length][];
        for (int word = 1; word < pairs.length; word++) {
            forward[word] = forward(pairs[word - 1], pairs[word]);
        }
        for (int word = pairs.length - 1; word > 0; word--) {
            backward(pairs[word], forward[word], pairs[word - 1]);
        }
    }

    private static double[] forward(double[] from, double[] to) {
        double[] message = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            message[label] = logSum(from, label, LABELS);
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            to[pair] += message[pair / LABELS];
        }
        return message;
    }

    private static void backward(double[] from, double[] forward, double[] to) {
        for (int label = 0; label < LABELS; label++) {
            double message = logSum(from, label * LABELS, 1) - forward[label];
            for (int pair = label; pair < PAIRS; pair += LABELS) {
                to[pair] += message;
            }
        }
    }

    /** By Viterbi's algorithm over pairs. */
    private int[] mostLikely() {
        byte[][] pairBefore = new byte[pairs.length][PAIRS];
        double[] scores = new double[PAIRS];
        normalise(pairs[0]);
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        System.arraycopy(pairs[0], NO_NAME * LABELS, scores, NO_NAME * LABELS, LABELS);
        for (int word = 1; word < pairs.length; word++) {
            normalise(pairs[word]);
            scores = next(scores, pairs[word], pairBefore[word]);
        }
        int best = greatest(scores, 0, PAIRS, 1);
        int[] labels = new int[pairs.length];
        for (int word = pairs.length - 1; word >= 0; word--) {
            labels[word] = best % LABELS;
            best = pairBefore[word][best];
        }
        return labels;
    }

    /** How likely each label is, given the one before. */
    private static void normalise(double[] pairs) {
        for (int before = 0; before < PAIRS; before += LABELS) {
            double sum = logSum(pairs, before, 1);
            for (int label = 0; label < LABELS; label++) {
                pairs[before + label] -= sum;
            }
        }
    }

    /** Of equals the first, and that after rounding. */
    private static double[] next(double[] scores, double[] pairs, byte[] pairBefore) {
        double[] next = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            next[pair] = Double.NEGATIVE_INFINITY;
            for (int before = pair / LABELS; before < PAIRS; before += LABELS) {
                double score = scores[before] + pairs[pair];
                if (score > next[pair]) {
                    next[pair] = score;
                    pairBefore[pair] = (byte) before;
                }
            }
        }
        return next;
    }

    /** Of four numbers, which are logarithms. */
    private static double logSum(double[] numbers, int from, int step) {
        int end = from + LABELS * step;
        int greatest = greatest(numbers, from, end, step);
        double max = numbers[greatest];
        double others = 0;
        for (int i = from; i < end; i += step) {
            if (i != greatest && numbers[i] > max - TOLERANCE) {
                others += Math.exp(numbers[i] - max);
            }
        }
        return others == 0 ? max : max + Math.log(1 + others);
    }

    private static int greatest(double[] numbers, int from, int end, int step) {
        int greatest = from;
        for (int i = from + step; i < end; i += step) {
            if (numbers[i] > numbers[greatest]) {
                greatest = i;
            }
        }
        return greatest;
    }
}
