package claims.text;

import java.util.List;

/**
 * Tells a line end that a typewriter's margin made from one that the author made. An article counts as wrapped where its
 * lines break off in the middle of sentences; its line ends are the margin's where the next word would not have fitted.
 */
final class Wrapping {
    private static final int WIDEST = 130;
    private static final int NARROWEST = 30;

    private final String text;
    private final int width;

    private Wrapping(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static Wrapping of(String text, List<Line> lines) {
        int pairs = 0;
        int broken = 0;
        int widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            int length = visibleLength(text, before);
            if (!lines.get(i).apart() && length >= NARROWEST && length <= WIDEST) {
                pairs++;
                if (breaksOff(text, before, lines.get(i))) {
                    broken++;
                    widest = Math.max(widest, length);
                }
            }
        }
        return new Wrapping(text, broken >= 2 && broken * 4 >= pairs ? widest : 0);
    }

    /** Whether {@code line} goes on with what {@code before} began. */
    boolean joins(Line before, Line line) {
        if (line.apart()) {
            return false;
        }
        if (breaksOff(text, before, line) || text.charAt(before.end() - 1) == ',') {
            return true;
        }
        return width > 0 && visibleLength(text, before) + 1 + firstWord(line) > width;
    }

    /** In the middle of a sentence, by the look of it. */
    private static boolean breaksOff(String text, Line before, Line line) {
        int last = before.end() - 1;
        while (last > before.start() && closes(text.charAt(last))) {
            last--;
        }
        char end = text.charAt(last);
        return !Characters.isStop(end) && end != ':' && Character.isLowerCase(text.codePointAt(line.start()));
    }

    private static boolean closes(char c) {
        return Characters.isQuoteMark(c) || c == ')' || c == ']' || c == '*' || c == '_';
    }

    private int firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && end - line.start() < WIDEST && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    /** Without what marks hide: an article may have been wrapped before it was marked. */
    private static int visibleLength(String text, Line line) {
        if (line.length() > 4 * WIDEST) {
            return line.length();
        }
        int hidden = 0;
        for (int i = line.start(); i < line.end(); i++) {
            String closer = text.startsWith("{{", i) ? "|" : text.startsWith("](", i) ? ")" : null;
            int close = closer == null ? -1 : text.indexOf(closer, i);
            if (close >= 0 && close < line.end()) {
                hidden += close - i + (closer.equals("|") ? 3 : 2);
                i = close;
            }
        }
        return line.length() - hidden;
    }
}
