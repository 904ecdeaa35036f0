package claims.text;

import java.util.HashMap;
import java.util.Map;

/** Looks for what closes something, and remembers what there is none of: many openers never cost many searches. */
final class Closers {
    private final String text;
    private final Map<String, Integer> next = new HashMap<>();

    Closers(String text) {
        this.text = text;
    }

    /** The place behind the first {@code closer} from {@code at} on, or -1. Places asked for must not go back. */
    int after(String closer, int at) {
        Integer known = next.get(closer);
        if (known == null || (known >= 0 && known < at)) {
            known = text.indexOf(closer, at);
            next.put(closer, known);
        }
        return known < 0 ? -1 : known + closer.length();
    }
}
