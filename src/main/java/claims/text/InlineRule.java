package claims.text;

/** A drawn line: {@code ═════}, {@code -----}, {@code * * *}. */
final class InlineRule {
    private static final String DRAWN = "═─━▬―▔▁";
    private static final String TYPED = "=-_*~#+";
    private static final int SHORTEST_DRAWN = 3;
    private static final int SHORTEST_TYPED = 5;

    private InlineRule() {}

    static boolean mayBegin(char c) {
        return DRAWN.indexOf(c) >= 0 || TYPED.indexOf(c) >= 0;
    }

    /** Where a rule that begins at {@code at} ends; {@code at} itself where none does. Typed rules stand between spaces. */
    static int end(String text, int at) {
        char c = text.charAt(at);
        boolean drawn = DRAWN.indexOf(c) >= 0;
        if (!drawn && at > 0 && !Characters.isSpace(text.charAt(at - 1))) {
            return at;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        boolean free = drawn || end == text.length() || Characters.isSpace(text.charAt(end));
        return free && end - at >= (drawn ? SHORTEST_DRAWN : SHORTEST_TYPED) ? end : at;
    }

    /** Whether there is nothing in {@code line} but rule characters, at least three of one kind. */
    static boolean isWhole(String line) {
        int count = 0;
        char kind = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Characters.isSpace(c)) {
                continue;
            }
            boolean drawn = mayBegin(c) || ListMarker.isBullet(c) || c == '.' || c == '—' || c == '–' || c == '·';
            if (!drawn || (count > 0 && c != kind)) {
                return false;
            }
            kind = c;
            count++;
        }
        return count >= 3
                || (count > 0 && DRAWN.indexOf(kind) >= 0)
                || (count >= 1 && kind == '*')
                || (count == 2 && kind == '-');
    }
}
