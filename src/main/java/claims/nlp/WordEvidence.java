package claims.nlp;

import java.util.Locale;

/**
 * What a word by itself says of its tag, and of those beside it.
 *
 * @param scores of all tags: not to be written to
 * @param before what it speaks for as the word before, a number in {@link TagWeights}; so are all that follow
 * @param after what it speaks for as the word after
 * @param atStart what its letters speak for at the begin of a sentence, added after the tags before
 * @param inside the same anywhere else
 */
record WordEvidence(
        String word, TagDictionary.Entry entry, double[] scores, int before, int after, int[] atStart, int[] inside) {
    private static final int LONGEST_AFFIX = 10;
    /** The affix of a word that is shorter. */
    private static final String NO_AFFIX = "######";

    private static final int[] NO_VALUES = {};

    static WordEvidence of(String word, TaggerModel model) {
        TagWeights weights = model.weights();
        TagDictionary.Entry entry = model.dictionary().entry(word);
        double[] scores = new double[model.tags().size()];
        weights.add(TagWeights.WORD, word, scores);
        if (entry.rare()) {
            addParts(word, model, scores);
        }
        return new WordEvidence(
                word,
                entry,
                scores,
                weights.number(TagWeights.WORD_BEFORE, word),
                weights.number(TagWeights.WORD_AFTER, word),
                entry.rare() ? atStart(word, model) : NO_VALUES,
                entry.rare() ? inside(word, model) : NO_VALUES);
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
