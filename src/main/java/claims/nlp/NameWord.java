package claims.nlp;

/** A word as the name model sees it, with all features of it and its neighbours that depend on no other word. */
final class NameWord {
    private static final NameFeature[] OF_WORD = {
        NameFeature.WORD,
        NameFeature.WORD_BEFORE,
        NameFeature.WORD_AFTER,
        NameFeature.WORD_SHORTLY_BEFORE,
        NameFeature.WORD_SHORTLY_AFTER,
        NameFeature.PAIR_WITH_WORD,
        NameFeature.PAIR_WITH_WORD_BEFORE
    };
    private static final NameFeature[] OF_SHAPE = {
        NameFeature.SHAPE,
        NameFeature.SHAPE_BEFORE,
        NameFeature.SHAPE_AFTER,
        NameFeature.PAIR_WITH_SHAPE,
        NameFeature.PAIR_WITH_SHAPE_BEFORE,
        NameFeature.PAIR_WITH_SHAPE_AGAIN,
        NameFeature.PAIR_WITH_SHAPE_AFTER
    };
    private static final NameFeature[] OF_CLASS = {
        NameFeature.CLASS,
        NameFeature.CLASS_BEFORE,
        NameFeature.CLASS_AFTER,
        NameFeature.PAIR_WITH_CLASS,
        NameFeature.PAIR_WITH_CLASS_BEFORE
    };
    private static final int MOST_LETTERS = 6;

    private final String text;
    private final int number;
    private final int shape;
    private final int wordClass;
    private final int[] features = new int[NameFeature.COUNT];
    private final int[] letters;
    private final int capitals;
    private final boolean hasLetter;

    private NameWord(FeatureTable table, String text, String shape, String wordClass) {
        this.text = text;
        this.number = table.texts().number(text);
        this.shape = table.texts().number(shape);
        this.wordClass = table.texts().number(wordClass);
        find(table, OF_WORD, number);
        find(table, OF_SHAPE, this.shape);
        find(table, OF_CLASS, this.wordClass);
        this.letters = letters(table, "<".concat(text).concat(">"));
        this.capitals = capitals(text);
        this.hasLetter = hasLetter(text);
    }

    /** @param text in American spelling */
    static NameWord of(FeatureTable table, String text, String shape, String wordClass) {
        return new NameWord(table, text, shape, wordClass);
    }

    /** What is before a sentence, and after it. */
    static NameWord outside(FeatureTable table) {
        NameWord word = new NameWord(table, "", "", "");
        NameFeature[] withoutText = {
            NameFeature.CLASS_BEFORE, NameFeature.CLASS_AFTER, NameFeature.PAIR_WITH_SHAPE_AFTER
        };
        word.find(table, withoutText, table.texts().number("null")); // as CoreNLP writes it, in these only
        return word;
    }

    private void find(FeatureTable table, NameFeature[] patterns, int about) {
        for (NameFeature pattern : patterns) {
            features[pattern.number()] = table.find(pattern, about);
        }
    }

    /** Of its first letters, the shortest first, then of its last, the longest first. */
    private static int[] letters(FeatureTable table, String text) {
        int most = Math.min(MOST_LETTERS, text.length());
        int[] letters = new int[2 * (most - 1)];
        for (int length = 2; length <= most; length++) {
            letters[length - 2] = letters(table, text, 0, length);
            letters[letters.length + 1 - length] = letters(table, text, text.length() - length, text.length());
        }
        return letters;
    }

    private static int letters(FeatureTable table, String text, int from, int to) {
        return table.find(NameFeature.LETTERS, table.texts().number("#".concat(text.substring(from, to))));
    }

    private static int capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            }
        }
        return capitals;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** In American spelling. */
    String text() {
        return text;
    }

    /** Of its text among the features' texts, as are {@link #shape} and {@link #wordClass}. */
    int number() {
        return number;
    }

    int shape() {
        return shape;
    }

    int wordClass() {
        return wordClass;
    }

    int feature(NameFeature pattern) {
        return features[pattern.number()];
    }

    void addLetters(FeatureSum sum) {
        for (int feature : letters) {
            sum.add(feature);
        }
    }

    boolean hasLetter() {
        return hasLetter;
    }

    boolean hasCapital() {
        return capitals > 0;
    }

    /** Begins with a capital, and has no other. */
    boolean isCapitalised() {
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        return Character.isUpperCase(first) ? capitals == 1 : capitals == 0 && Character.isTitleCase(first);
    }
}
