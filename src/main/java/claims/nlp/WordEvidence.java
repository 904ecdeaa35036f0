package claims.nlp;

import java.util.Locale;

/** What a word by itself says of its tag, and of those beside it. Values are numbers in {@link TagWeights}. */
final class WordEvidence {
    private static final int LONGEST_AFFIX = 10;
    /** The affix of a word that is shorter. */
    private static final String NO_AFFIX = "######";

    private static final int[] NO_VALUES = {};

    private final String word;
    private final boolean rare;
    private final int[] tags;
    private final double[] scores;
    private final int before;
    private final int after;
    private final int[] atStart;
    private final int[] inside;

    /** @param word in American spelling */
    WordEvidence(String word, TaggerModel model) {
        TagWeights weights = model.weights();
        int kind = model.dictionary().kind(word);
        this.word = word;
        this.rare = model.dictionary().isRare(kind);
        this.tags = model.dictionary().tags(kind);
        this.scores = new double[model.tags().size()];
        this.before = weights.number(TagWeights.WORD_BEFORE, word);
        this.after = weights.number(TagWeights.WORD_AFTER, word);
        this.atStart = rare ? atStart(word, model) : NO_VALUES;
        this.inside = rare ? inside(word, model) : NO_VALUES;
        weights.add(TagWeights.WORD, word, scores);
        if (rare) {
            addParts(word, model, scores);
        }
    }

    /** In American spelling. */
    String word() {
        return word;
    }

    boolean isRare() {
        return rare;
    }

    /** Those that it may have: not to be written to. */
    int[] tags() {
        return tags;
    }

    /** Of all tags: not to be written to. */
    double[] scores() {
        return scores;
    }

    /** The value that it is as the word before. */
    int before() {
        return before;
    }

    /** The value that it is as the word after. */
    int after() {
        return after;
    }

    /** The values of its letters that depend on whether it is the first of a sentence; they come after the tags before. */
    int[] letters(boolean first) {
        return first ? atStart : inside;
    }

    boolean startsUpperCase() {
        return startsUpperCase(word);
    }

    private static void addParts(String word, TaggerModel model, double[] scores) {
        TagWeights weights = model.weights();
        Letters letters = Letters.of(word);
        weights.add(TagWeights.SHAPE, WordShape.of(word), scores);
        weights.add(TagWeights.CLASS, model.classOf(word), scores);
        addIf(letters.upperCase(), TagWeights.UPPER_CASE, weights, scores);
        addIf(letters.digit(), TagWeights.DIGIT, weights, scores);
        addIf(letters.dash(), TagWeights.DASH, weights, scores);
        addIf(letters.letter() && letters.dash() && letters.digit(), TagWeights.LETTER_DIGIT_DASH, weights, scores);
        addIf(letters.allUpperCase(), TagWeights.ALL_UPPER_CASE, weights, scores);
        addIf(letters.upperCase() && letters.dash() && letters.digit(), TagWeights.UPPER_DIGIT_DASH, weights, scores);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            String prefix = length > word.length() ? NO_AFFIX : word.substring(0, length);
            weights.add(TagWeights.FIRST_LETTER + length - 1, prefix, scores);
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            String suffix = length > word.length() ? NO_AFFIX : word.substring(word.length() - length);
            weights.add(TagWeights.LAST_LETTER + length - 1, suffix, scores);
        }
        weights.add(TagWeights.SIMPLE_SHAPE, WordShape.simple(word), scores);
        addIf(!letters.letter() && !letters.digit(), TagWeights.NO_LETTER_OR_DIGIT, weights, scores);
    }

    private static void addIf(boolean yes, int feature, TagWeights weights, double[] scores) {
        if (yes) {
            weights.add(feature, TagWeights.YES, scores);
        }
    }

    private static int[] atStart(String word, TaggerModel model) {
        int upperCase = Letters.of(word).upperCase()
                ? model.weights().number(TagWeights.UPPER_CASE_AT_START, TagWeights.YES)
                : WordTable.NONE;
        return new int[] {capital(TagWeights.CAPITAL_AT_START, word, model), upperCase};
    }

    private static int[] inside(String word, TaggerModel model) {
        int capital = capital(TagWeights.CAPITAL_INSIDE, word, model);
        return capital == WordTable.NONE ? NO_VALUES : new int[] {capital};
    }

    /** The value of a word with a capital is the most frequent tag of the word without one. */
    private static int capital(int feature, String word, TaggerModel model) {
        int tag = startsUpperCase(word)
                ? model.dictionary().mostFrequentTag(word.toLowerCase(Locale.ROOT))
                : WordTable.NONE;
        return tag == WordTable.NONE
                ? WordTable.NONE
                : model.weights().number(feature, model.tags().get(tag));
    }

    private static boolean startsUpperCase(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
