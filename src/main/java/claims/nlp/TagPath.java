package claims.nlp;

/**
 * The most probable tags of a sentence, found as CoreNLP does (Viterbi), so that of several as probable ones they are the
 * same. That one keeps for every three tags from where it is best to come to them; here, it is looked up for those of the
 * path alone.
 */
final class TagPath {
    private final int[] tags;
    private final double lead;

    private TagPath(int[] tags, double lead) {
        this.tags = tags;
        this.lead = lead;
    }

    /**
     * @param choices of each position how many tags it may have; the first two are before the sentence and have one
     * @param scores of each position, for each tag of the one two before, of the one before, and of itself
     */
    static TagPath best(int[] choices, double[][] scores) {
        double[][] sums = new double[choices.length][];
        sums[2] = scores[2];
        for (int i = 3; i < choices.length; i++) {
            sums[i] = sums(best(sums[i - 1], choices[i - 3]), scores[i]);
        }
        int end = choices.length - 1;
        int[] tags = new int[choices.length];
        Choice choice = Choice.of(sums[end], 0, 1, 0);
        double lead = choice.lead();
        int way = choice.best();
        tags[end] = way % choices[end];
        tags[end - 1] = way / choices[end] % choices[end - 1];
        for (int i = end; i > 2; i--) {
            int pair = way / choices[i];
            tags[i - 2] = pair / choices[i - 1];
            choice = Choice.of(sums[i - 1], pair, scores[i].length / choices[i], scores[i][way]);
            lead = Math.min(lead, choice.lead());
            way = choice.best();
        }
        return new TagPath(tags, lead);
    }

    /** Of each position which of its choices it is. */
    int[] tags() {
        return tags;
    }

    /** By how much it is more probable than where it could have gone elsewhere, as a difference of logarithms. */
    double lead() {
        return lead;
    }

    /** Of the ways to each three tags, of whose first there are so many, the best to each two. */
    private static double[] best(double[] sums, int oldest) {
        double[] best = new double[sums.length / oldest];
        System.arraycopy(sums, 0, best, 0, best.length);
        for (int start = best.length; start < sums.length; start += best.length) {
            for (int pair = 0; pair < best.length; pair++) {
                double sum = sums[start + pair];
                if (sum > best[pair]) {
                    best[pair] = sum;
                }
            }
        }
        return best;
    }

    private static double[] sums(double[] best, double[] scores) {
        double[] sums = new double[scores.length];
        int newest = scores.length / best.length;
        int way = 0;
        for (double sum : best) {
            for (int tag = 0; tag < newest; tag++, way++) {
                sums[way] = sum + scores[way];
            }
        }
        return sums;
    }

    /** One of several ways, the first of the best, and by how much it is better than any other. */
    private record Choice(int best, double lead) {
        /** Each {@code step}-th from {@code first} on, with {@code added}: which can make two the same that were not. */
        static Choice of(double[] sums, int first, int step, double added) {
            int best = first;
            double sum = sums[first] + added;
            double second = Double.NEGATIVE_INFINITY;
            for (int way = first + step; way < sums.length; way += step) {
                double other = sums[way] + added;
                if (other > sum) {
                    second = sum;
                    sum = other;
                    best = way;
                } else {
                    second = Math.max(second, other);
                }
            }
            return new Choice(best, sum - second);
        }
    }
}
