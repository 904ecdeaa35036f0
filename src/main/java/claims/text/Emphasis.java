package claims.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Emphasis: {@code *so*}, {@code **so**}, {@code _so_}, {@code ~~so~~}. Runs pair up as in Markdown, save that none opens inside a
 * word: {@code snake_case}, {@code 2*3*4} and censored words stay as they are.
 */
final class Emphasis {
    private final Edits edits;
    private final String text;
    private final Passage passage;
    private final Deque<Run> stars = new ArrayDeque<>();
    private final Deque<Run> underscores = new ArrayDeque<>();
    private final Deque<Run> tildes = new ArrayDeque<>();

    Emphasis(Edits edits, Passage passage) {
        this.edits = edits;
        this.text = edits.text();
        this.passage = passage;
    }

    /** Takes the run that begins at {@code at}; returns its end. */
    int run(int at) {
        char kind = text.charAt(at);
        int end = at;
        while (end < passage.end() && text.charAt(end) == kind) {
            end++;
        }
        // A single tilde is "about" in figures.
        if (kind == '~' && end - at != 2) {
            return end;
        }
        int before = at > passage.start() ? text.codePointBefore(at) : ' ';
        int after = end < passage.end() ? text.codePointAt(end) : ' ';
        boolean opens = !Characters.isSpace(after) && !Characters.isWord(before);
        boolean closes = !Characters.isSpace(before) && (kind != '_' || !Characters.isWord(after));
        Deque<Run> open = kind == '*' ? stars : kind == '_' ? underscores : tildes;
        int left = closes ? close(open, at, end) : at;
        if (opens && left < end) {
            open.push(new Run(left, end));
        }
        return end;
    }

    /** Pairs the run with those that are open; returns where the part of it that found no partner begins. */
    private int close(Deque<Run> open, int at, int end) {
        int left = at;
        while (left < end && !open.isEmpty()) {
            Run opener = open.peek();
            int paired = Math.min(end - left, opener.end - opener.start);
            edits.erase(opener.end - paired, opener.end);
            edits.erase(left, left + paired);
            left += paired;
            opener.end -= paired;
            if (opener.end == opener.start) {
                open.pop();
            }
        }
        return left;
    }

    private static final class Run {
        final int start;
        int end;

        Run(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }
}
