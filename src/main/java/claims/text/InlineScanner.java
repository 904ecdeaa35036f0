package claims.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks inside a passage, in one pass from left to right, and erases what of them is no text. A mark that
 * opens and is never closed is text.
 */
final class InlineScanner {
    private static final String ESCAPABLE = "*_[]#`~<>{}()!|\\$-+.&\"'";

    private final Edits edits;
    private final String text;
    private final Passage passage;
    /** Without white space at its ends. */
    private final Span inner;

    private final List<MarkFinding> marks = new ArrayList<>();
    private final TemplateMarks templates;
    private final Brackets brackets;
    private final Emphasis emphasis;
    private final CodeSpans code;
    private final Anchors anchors;

    private InlineScanner(Edits edits, Passage passage) {
        this.edits = edits;
        this.text = edits.text();
        this.passage = passage;
        this.inner = edits.trim(passage.start(), passage.end());
        this.templates = new TemplateMarks(edits, marks);
        this.brackets = new Brackets(edits, marks, passage);
        this.emphasis = new Emphasis(edits, passage);
        this.code = new CodeSpans(edits, passage);
        this.anchors = new Anchors(edits, marks, passage);
    }

    /** The passage's marks; as a side effect their delimiters, and the bars of a table's row, are erased. */
    static List<MarkFinding> scan(Edits edits, Passage passage) {
        InlineScanner scanner = new InlineScanner(edits, passage);
        int i = passage.start();
        while (i < passage.end()) {
            i = edits.isErased(i) ? edits.kept(i) : scanner.at(i);
        }
        return scanner.marks;
    }

    /** Reads what begins at {@code i}; returns where to go on. */
    private int at(int i) {
        char c = text.charAt(i);
        char next = i + 1 < passage.end() ? text.charAt(i + 1) : 0;
        return switch (c) {
            case '\\' -> escape(i, next);
            case '{' -> next == '{' ? templates.open(i) : i + 1;
            case '}' -> next == '}' ? templates.close(i) : i + 1;
            case '|', '│', '┃' -> bar(i);
            case '!' -> next == '[' ? brackets.open(i, true) : i + 1;
            case '[' -> brackets.open(i, false);
            case ']' -> brackets.close(i);
            case '*', '_', '~' -> emphasis.run(i);
            case '`' -> code.run(i);
            case '<' -> anchors.bracket(i);
            case 'h', 'w' -> anchors.address(i);
            case '¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> raised(i);
            case ' ', '\t' -> gap(i);
            default -> i + 1;
        };
    }

    private int escape(int i, char next) {
        if (next == 0 || ESCAPABLE.indexOf(next) < 0) {
            return i + 1;
        }
        edits.erase(i, i + 1);
        return i + 2;
    }

    private int bar(int i) {
        if (templates.bar(i) || passage.kind() != Block.Kind.TABLE_ROW) {
            return i + 1;
        }
        if (i == inner.start() || i == inner.end() - 1) {
            edits.erase(i, i + 1);
        } else {
            edits.separateCells(i);
        }
        return i + 1;
    }

    /** In a row whose columns are set with spaces, a wide gap parts cells. */
    private int gap(int i) {
        if (passage.kind() != Block.Kind.TABLE_ROW || edits.separatesCells(i)) {
            return i + 1;
        }
        int end = TableShape.gapEnd(text, i, passage.end());
        boolean besideBar = (end < passage.end() && TableShape.isBar(text.charAt(end)))
                || (i > passage.start() && TableShape.isBar(text.charAt(i - 1)));
        if (end > i && !besideBar) {
            edits.separateCells(i);
        }
        return Math.max(end, i + 1);
    }

    private int raised(int i) {
        boolean entry = i == passage.start();
        int end = entry ? raisedRun(i) : Footnotes.raisedEnd(text, i, passage.end());
        if (end == i) {
            return i + 1;
        }
        edits.erase(i, end);
        marks.add(MarkFinding.footnote(Footnotes.plain(text.substring(i, end)), i, end));
        return end;
    }

    private int raisedRun(int i) {
        int end = i;
        while (end < passage.end() && Characters.isSuperscriptDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
