package claims.nlp;

/**
 * What the tagger has learnt: how much a value of one of its features speaks for which tags. The features have CoreNLP's
 * numbers; those from {@link #SHAPE_BEFORE} on are of rare words only.
 */
final class TagWeights {
    static final int WORD_BEFORE = 0;
    static final int WORD = 1;
    static final int WORD_AFTER = 2;
    static final int TWO_TAGS_BEFORE = 3;
    static final int TAG_BEFORE = 4;
    static final int SHAPE_BEFORE = 5;
    static final int SHAPE = 6;
    static final int SHAPE_AFTER = 7;
    static final int CLASS_BEFORE = 8;
    static final int CLASS = 9;
    static final int CLASS_AFTER = 10;
    static final int CLASSES_AROUND = 11;
    static final int UPPER_CASE = 12;
    static final int DIGIT = 13;
    static final int DASH = 14;
    static final int LETTER_DIGIT_DASH = 15;
    static final int COMPANY = 16;
    static final int ALL_UPPER_CASE = 17;
    static final int UPPER_DIGIT_DASH = 18;
    static final int CAPITAL_AT_START = 19;
    static final int CAPITAL_INSIDE = 20;
    static final int UPPER_CASE_AT_START = 21;
    static final int FIRST_LETTER = 22;
    static final int LAST_LETTER = 32;
    static final int SIMPLE_SHAPE = 42;
    static final int NO_LETTER_OR_DIGIT = 43;
    static final int FEATURES = 44;

    /** The value of a feature that says yes; one that says no has no weights. */
    static final String YES = "1";

    private final WordTable values;
    private final int[] ends;
    private final byte[] tags;
    private final double[] weights;

    /**
     * @param values the feature of each as a letter, and the value
     * @param ends for the value before the first, and each value: where its weights end
     * @param tags of all weights, each the number of a tag
     */
    TagWeights(WordTable values, int[] ends, byte[] tags, double[] weights) {
        this.values = values;
        this.ends = ends;
        this.tags = tags;
        this.weights = weights;
    }

    /** How many values there are of all features. */
    int size() {
        return values.size();
    }

    /** As a value is found in the table. */
    static String key(int feature, String value) {
        return String.valueOf((char) ('0' + feature)).concat(value);
    }

    /** {@link WordTable#NONE} for one that speaks for nothing. */
    int number(int feature, String value) {
        return values.number(key(feature, value));
    }

    void add(int feature, String value, double[] scores) {
        add(number(feature, value), scores);
    }

    /** @param scores of all tags; added to one weight after the other, as CoreNLP does, they are the same to the last bit */
    void add(int value, double[] scores) {
        if (value == WordTable.NONE) {
            return;
        }
        int end = ends[value + 1];
        for (int weight = ends[value]; weight < end; weight++) {
            scores[tags[weight]] += weights[weight];
        }
    }
}
