package claims.nlp;

/**
 * How much two tags speak for which tag behind them. Of a pair it is added up when it is first met; half of the pairs say no
 * more than the second of the two alone. For several threads.
 */
final class TagTransitions {
    private final TagWeights weights;
    private final int tags;
    private final int[] values;
    /** Filled without a lock: that two threads make the same does no harm, and what they make never changes. */
    private final TagScores[] scores;

    /**
     * @param tags how many there are; that number is {@link #nothing}
     * @param values of each tag the value of the feature of one tag before, then, of each tag with each tag behind it, the
     *     value of the feature of two
     */
    TagTransitions(TagWeights weights, int tags, int[] values) {
        this.weights = weights;
        this.tags = tags;
        this.values = values;
        this.scores = new TagScores[values.length];
    }

    /** What takes the place of a tag before the begin. */
    int nothing() {
        return tags;
    }

    TagScores after(int twoBefore, int before) {
        int pair = (1 + twoBefore) * (tags + 1) + before;
        int value = values[pair];
        return value == WordTable.NONE ? known(before, WordTable.NONE, before) : known(pair, value, before);
    }

    private TagScores known(int place, int pairValue, int before) {
        TagScores known = scores[place];
        if (known == null) {
            double[] sums = new double[tags];
            weights.add(pairValue, sums);
            weights.add(values[before], sums);
            known = new TagScores(sums);
            scores[place] = known;
        }
        return known;
    }
}
