package claims.nlp;

/**
 * The most probable tags of a sentence, found as CoreNLP does (Viterbi), so that it is the same of several that are as
 * probable.
 */
final class TagPath {
    private TagPath() {}

    /**
     * @param choices of each position how many tags it may have; the first two are before the sentence and have one
     * @param scores of each position, for each tag of the one two before, of the one before, and of itself
     * @return for each position which of its tags it is
     */
    static int[] best(int[] choices, double[][] scores) {
        int[][] from = new int[choices.length][];
        double[] sums = scores[2];
        for (int i = 3; i < choices.length; i++) {
            from[i] = new int[scores[i].length];
            sums = extend(sums, choices[i - 3], choices[i], scores[i], from[i]);
        }
        int last = best(sums);
        int[] path = new int[choices.length];
        int end = choices.length - 1;
        path[end] = last % choices[end];
        path[end - 1] = last / choices[end] % choices[end - 1];
        for (int i = end; i > 2; i--) {
            path[i - 2] = last / choices[i] / choices[i - 1];
            last = from[i][last];
        }
        return path;
    }

    /**
     * @param sums of the best ways to each three tags
     * @param oldest how many the first of the three may be
     * @param newest how many the one behind them may be
     * @param from for each three tags that end with that one: the three from which it is best to come
     */
    private static double[] extend(double[] sums, int oldest, int newest, double[] scores, int[] from) {
        double[] extended = new double[scores.length];
        int pairs = scores.length / newest;
        for (int way = 0; way < scores.length; way++) {
            double best = Double.NEGATIVE_INFINITY;
            int pair = way / newest;
            for (int tag = 0; tag < oldest; tag++) {
                double sum = sums[tag * pairs + pair] + scores[way];
                if (sum > best) {
                    best = sum;
                    from[way] = tag * pairs + pair;
                }
            }
            extended[way] = best;
        }
        return extended;
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int way = 1; way < sums.length; way++) {
            if (sums[way] > sums[best]) {
                best = way;
            }
        }
        return best;
    }
}
