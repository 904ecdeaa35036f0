package claims.text;

import java.util.List;
import java.util.Set;

/**
 * Tells a line end that a typewriter's margin made from one that the author made. An article counts as wrapped where its
 * lines break off in the middle of sentences; its line ends are the margin's where the next word would not have fitted.
 */
final class Wrapping {
    private static final int WIDEST = 130;
    private static final int NARROWEST = 30;
    private static final int LONGEST_WORD = 12;
    private static final Set<String> UNFINISHED = Set.copyOf(WordList.lines("unfinished-words.txt"));
    private static final int UNWRAPPED = Integer.MAX_VALUE / 2;

    private final String text;
    private final int width;
    private final int visibleWidth;

    private Wrapping(String text, int width, int visibleWidth) {
        this.text = text;
        this.width = width;
        this.visibleWidth = visibleWidth;
    }

    static Wrapping of(String text, List<Line> lines) {
        int pairs = 0;
        int open = 0;
        int broken = 0;
        int widest = 0;
        int visiblyWidest = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            int length = visibleLength(text, before);
            if (!lines.get(i).apart() && length >= NARROWEST && length <= WIDEST) {
                pairs++;
                broken += breaksOff(text, before, lines.get(i)) ? 1 : 0;
                if (!ends(text, before)) {
                    open++;
                    widest = Math.max(widest, before.length());
                    visiblyWidest = Math.max(visiblyWidest, length);
                }
            }
        }
        boolean wrapped = broken > 0 && open >= 2 && open * 3 >= pairs;
        return wrapped ? new Wrapping(text, widest, visiblyWidest) : new Wrapping(text, UNWRAPPED, UNWRAPPED);
    }

    /** Whether {@code line} goes on with what {@code before} began. */
    boolean joins(Line before, Line line) {
        if (line.apart()) {
            return false;
        }
        if (breaksOff(text, before, line) || text.charAt(before.end() - 1) == ',') {
            return true;
        }
        // An article may have been marked before it was wrapped, or after.
        int next = 1 + firstWord(line);
        return before.length() + next > width || visibleLength(text, before) + next > visibleWidth;
    }

    /** In the middle of a sentence, by the look of it. */
    private static boolean breaksOff(String text, Line before, Line line) {
        return (!ends(text, before) && Character.isLowerCase(text.codePointAt(line.start())))
                || UNFINISHED.contains(lastWord(text, before))
                || endsInsideMark(text, before);
    }

    private static String lastWord(String text, Line line) {
        int start = line.end();
        while (start > line.start()
                && line.end() - start < LONGEST_WORD
                && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, line.end());
    }

    private static boolean endsInsideMark(String text, Line line) {
        String end = text.substring(Math.max(line.start(), line.end() - WIDEST), line.end());
        return end.lastIndexOf("{{") > end.lastIndexOf("}}");
    }

    private static boolean ends(String text, Line line) {
        int last = line.end() - 1;
        while (last > line.start() && closes(text.charAt(last))) {
            last--;
        }
        return Characters.isStop(text.charAt(last)) || text.charAt(last) == ':';
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

    /** Without what marks hide. */
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
