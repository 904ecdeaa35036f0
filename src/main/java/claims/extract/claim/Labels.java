package claims.extract.claim;

import claims.text.Columns;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words before a colon that name no speaker, and those that name one by the part in an interview. */
final class Labels {
    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        for (Columns line : Columns.read(Labels.class, "labels.txt")) {
            line.alternatives(1).forEach(word -> KINDS.put(word, line.first()));
        }
    }

    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern SPEAKER = Pattern.compile(WORD + "( " + WORD + "){0,3}");

    private Labels() {}

    /** {@code Note:}, {@code Update:}. */
    static boolean isHeading(String word) {
        return is("heading", word);
    }

    /** {@code Q:}, {@code Interviewer:}. */
    static boolean isQuestion(String word) {
        return is("question", word);
    }

    /** {@code A:}. */
    static boolean isAnswer(String word) {
        return is("answer", word);
    }

    private static boolean is(String kind, String word) {
        return kind.equals(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether it looks like a name: a few words that all begin with capitals. */
    static boolean isNameLike(String words) {
        return SPEAKER.matcher(words).matches() && !isHeading(words);
    }
}
