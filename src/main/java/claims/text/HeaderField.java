package claims.text;

import java.util.Locale;
import java.util.Map;

/** What a header line may tell. */
enum HeaderField {
    TITLE,
    AUTHOR,
    PUBLISHED,
    URL,
    OTHER;

    private static final Map<String, String> KEYS = WordList.keysByWord("header-keys.txt");
    static final int LONGEST_KEY = 20;

    /** The field that {@code key} names, in whatever case; null where it names none. */
    static HeaderField named(String key) {
        String field = KEYS.get(key.toLowerCase(Locale.ROOT));
        return field == null ? null : valueOf(field.toUpperCase(Locale.ROOT));
    }
}
