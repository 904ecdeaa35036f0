package claims.nlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words as the name model sees them, each looked up once. For several threads. */
final class NameWords {
    /** More than a long article has. */
    private static final int MOST_KEPT = 20_000;

    private static final String UNKNOWN_CLASS = "0";

    private final FeatureTable table;
    private final MappedWords lowerCase;
    private final Map<String, String> classes;
    private final NameWord outside;
    private final Map<String, NameWord> kept = new ConcurrentHashMap<>();

    /**
     * @param lowerCase words that the model has seen without a capital
     * @param classes of the words whose distribution is known
     */
    NameWords(FeatureTable table, WordTable lowerCase, Map<String, String> classes) {
        this.table = table;
        this.lowerCase = new MappedWords(lowerCase);
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
        String shape = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCase);
        String sameDigits =
                WordShapeClassifier.wordShape(text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        String wordClass = classes.get(sameDigits);
        return NameWord.of(table, text, shape, wordClass == null ? UNKNOWN_CLASS : wordClass);
    }
}
