package claims.nlp;

/** How much something speaks for each tag. */
final class TagScores {
    /** What is so much less probable than the best, CoreNLP leaves out. */
    private static final double NEGLIGIBLE = 30;

    private final double[] scores;
    private final double best;
    private final double[] odds;

    /** @param scores logarithms, no longer to be written to */
    TagScores(double[] scores) {
        double max = scores[0];
        for (double score : scores) {
            max = Math.max(max, score);
        }
        this.scores = scores;
        this.best = max;
        this.odds = new double[scores.length];
        for (int tag = 0; tag < odds.length; tag++) {
            odds[tag] = Math.exp(scores[tag] - best);
        }
    }

    double[] scores() {
        return scores;
    }

    /** The logarithm of the sum of all odds, with those of {@code others}: but for the last digits, and at once. */
    double total(TagScores others) {
        double[] their = others.odds;
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int tag = 0;
        for (; tag + 3 < odds.length; tag += 4) { // four sums, of which none waits for another
            first += odds[tag] * their[tag];
            second += odds[tag + 1] * their[tag + 1];
            third += odds[tag + 2] * their[tag + 2];
            fourth += odds[tag + 3] * their[tag + 3];
        }
        for (; tag < odds.length; tag++) {
            first += odds[tag] * their[tag];
        }
        return best + others.best + Math.log(first + second + (third + fourth));
    }

    /** The same of scores that are added up already, to CoreNLP's last digit. */
    static double exactTotal(double[] sums) {
        int best = 0;
        for (int tag = 1; tag < sums.length; tag++) {
            if (sums[tag] > sums[best]) {
                best = tag;
            }
        }
        double max = sums[best];
        double others = 0;
        for (int tag = 0; tag < sums.length; tag++) {
            if (tag != best && sums[tag] > max - NEGLIGIBLE) {
                others += Math.exp(sums[tag] - max);
            }
        }
        return others == 0 ? max : max + Math.log(1 + others);
    }
}
