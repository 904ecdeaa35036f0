package claims.text;

import java.util.BitSet;
import java.util.List;

/** Which lines are rows of a table: by their bars, by the dashes beneath a table's head, by columns set with spaces. */
final class TableShape {
    private static final int LONGEST_ROW = 1000;
    private static final int WIDEST_WORD_GAP = 2;

    private final BitSet rows = new BitSet();
    private final BitSet separators = new BitSet();

    private TableShape() {}

    static TableShape of(Edits edits, List<Line> lines) {
        TableShape shape = new TableShape();
        String text = edits.text();
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean separator = isSeparator(text, line);
            boolean connected = inTable && !line.apart() && hasBar(text, line);
            if (separator) {
                shape.separators.set(i);
                if (i > 0 && hasBar(text, lines.get(i - 1))) {
                    shape.rows.set(i - 1);
                }
            } else if (line.role() == Line.Role.ROW || isBarred(text, line) || connected) {
                shape.rows.set(i);
            } else if (i + 1 < lines.size() && !lines.get(i + 1).apart()) {
                shape.columns(text, lines, i);
            }
            inTable = separator || connected || shape.rows.get(i);
        }
        return shape;
    }

    boolean isRow(int line) {
        return rows.get(line);
    }

    boolean isSeparatorRow(int line) {
        return separators.get(line);
    }

    static boolean isBar(char c) {
        return c == '|' || c == '│' || c == '┃';
    }

    /** A gap between columns begins at {@code at}: where it ends, or {@code at} where there is none. */
    static int gapEnd(String text, int at, int end) {
        int i = at;
        boolean tab = false;
        while (i < end && Characters.isSpace(text.charAt(i)) && !Characters.isLineEnd(text.charAt(i))) {
            tab |= text.charAt(i) == '\t';
            i++;
        }
        return tab || i - at > WIDEST_WORD_GAP ? i : at;
    }

    /** Two lines in a row that both have as many columns. */
    private void columns(String text, List<Line> lines, int i) {
        int gaps = gaps(text, lines.get(i));
        if (gaps > 0 && gaps == gaps(text, lines.get(i + 1))) {
            rows.set(i, i + 2);
        }
    }

    private static int gaps(String text, Line line) {
        if (line.length() > LONGEST_ROW) {
            return 0;
        }
        int count = 0;
        for (int i = line.start(); i < line.end(); i++) {
            int end = gapEnd(text, i, line.end());
            if (end > i) {
                count++;
                i = end;
            }
        }
        return count;
    }

    private static boolean isBarred(String text, Line line) {
        return isBar(text.charAt(line.start())) && line.length() > 2 && line.length() <= LONGEST_ROW;
    }

    private static boolean hasBar(String text, Line line) {
        int end = Math.min(line.end(), line.start() + LONGEST_ROW);
        for (int i = line.start(); i < end; i++) {
            if (isBar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(String text, Line line) {
        boolean bar = false;
        boolean dash = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            bar |= isBar(c) || c == '+' || c == '┼' || c == '├';
            dash |= c == '-' || c == '─' || c == '=';
            if (!Characters.isSpace(c) && "|│┃+┼├┤┬┴┌┐└┘-─=:".indexOf(c) < 0) {
                return false;
            }
        }
        return bar && dash;
    }
}
