package claims.nlp;

import edu.stanford.nlp.process.Americanize;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words as the name model sees them, each looked up once. For several threads. */
final class NameWords {
    /** More than a long article has. */
    private static final int MOST_KEPT = 20_000;

    private static final String UNKNOWN_CLASS = "0";
    private static final char ANY_DIGIT = '9';
    private static final String KNOWN = "k";

    private final FeatureTable table;
    private final WordTable lowerCase;
    private final WordClasses classes;
    private final NameWord outside;
    private final Map<String, NameWord> kept = new ConcurrentHashMap<>();

    /**
     * @param lowerCase words that the model has seen without a capital
     * @param classes of the words whose distribution is known
     */
    NameWords(FeatureTable table, WordTable lowerCase, WordClasses classes) {
        this.table = table;
        this.lowerCase = lowerCase;
        this.classes = classes;
        this.outside = NameWord.outside(table);
    }

    /** What is before a sentence, and after it. */
    NameWord outside() {
        return outside;
    }

    NameWord word(String text) {
        NameWord word = kept.get(text);
        if (word == null) {
            word = make(Americanize.americanize(text));
            if (kept.size() >= MOST_KEPT) {
                kept.clear(); // the frequent ones will soon be back
            }
            kept.put(text, word);
        }
        return word;
    }

    private NameWord make(String text) {
        String wordClass = classes.of(withoutDigits(text.toLowerCase(Locale.ROOT)), UNKNOWN_CLASS);
        return NameWord.of(table, text, shape(text), wordClass);
    }

    /** That of letters only says, too, whether the model has seen them without a capital. */
    private String shape(String text) {
        String shape = WordShape.of(text);
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) != 'x' && shape.charAt(i) != 'X') {
                return shape;
            }
        }
        return lowerCase.number(text.toLowerCase(Locale.ROOT)) == WordTable.NONE ? shape : shape.concat(KNOWN);
    }

    private static String withoutDigits(String text) {
        StringBuilder same = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                same.setCharAt(i, ANY_DIGIT);
            }
        }
        return same.toString();
    }
}
