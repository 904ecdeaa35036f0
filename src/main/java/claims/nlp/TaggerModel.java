package claims.nlp;

import java.util.List;
import java.util.Locale;

/**
 * All that the tagger knows.
 *
 * @param tags by their numbers
 * @param classes of the words whose distribution is known
 */
record TaggerModel(
        List<String> tags,
        TagWeights weights,
        TagTransitions transitions,
        TagDictionary dictionary,
        WordClasses classes) {
    /** Stands for words and tags before the begin and after the end. */
    static final String NOTHING = "NA";

    private static final String NO_CLASS = "null";

    String classOf(String word) {
        return classes.of(word.toLowerCase(Locale.ROOT), NO_CLASS);
    }
}
