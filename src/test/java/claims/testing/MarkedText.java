package claims.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text with what is expected of it written inside: {@code paid [$5 → money 5 USD] for it}. Tests compare marked texts, so
 * that a failure reads as the sentence it is about.
 */
public record MarkedText(String text, List<Mark> marks) {
    /** The words between {@code start} and {@code end}, in code points, and what is said of them. */
    public record Mark(int start, int end, String note) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int arrow = marked.indexOf(" → "); arrow >= 0; arrow = marked.indexOf(" → ", at)) {
            int open = marked.lastIndexOf('[', arrow);
            int close = marked.indexOf(']', arrow);
            if (open < at || close < 0) {
                throw new IllegalArgumentException("no brackets around the arrow: " + marked);
            }
            text.append(marked, at, open);
            int start = text.codePointCount(0, text.length());
            text.append(marked, open + 1, arrow);
            marks.add(new Mark(start, text.codePointCount(0, text.length()), marked.substring(arrow + 3, close)));
            at = close + 1;
        }
        text.append(marked.substring(at));
        return new MarkedText(text.toString(), marks);
    }

    /** The text with the marks in it. */
    public String render() {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            int start = text.offsetByCodePoints(0, mark.start());
            int end = text.offsetByCodePoints(0, mark.end());
            marked.append(text, at, start).append('[').append(text, start, end);
            marked.append(" → ").append(mark.note()).append(']');
            at = end;
        }
        return marked.append(text.substring(at)).toString();
    }
}
