package claims.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Template marks: {@code {{kind:slug|Shown text}}}, nested or not. One without a bar shows all that it holds, as
 * {@code {{Shown text}}} does. Those that hold a note instead ({@code {{citation needed}}}) are footnotes.
 */
final class TemplateMarks {
    private static final int LONGEST_LABEL = 200;

    private final Edits edits;
    private final List<MarkFinding> marks;
    private final Deque<Opening> openings = new ArrayDeque<>();

    TemplateMarks(Edits edits, List<MarkFinding> marks) {
        this.edits = edits;
        this.marks = marks;
    }

    int open(int at) {
        openings.push(new Opening(at));
        return at + 2;
    }

    /** Whether the bar at {@code at} belongs to a mark. */
    boolean bar(int at) {
        Opening opening = openings.peek();
        if (opening == null) {
            return false;
        }
        if (opening.bar < 0 && at - opening.at <= LONGEST_LABEL) {
            opening.bar = at;
        }
        return true;
    }

    int close(int at) {
        Opening opening = openings.poll();
        if (opening == null) {
            return at + 1;
        }
        int inner = opening.bar < 0 ? opening.at + 2 : opening.bar + 1;
        int labelEnd = opening.bar < 0 ? at : opening.bar;
        if (labelEnd - opening.at > LONGEST_LABEL) {
            return at + 2;
        }
        String label = edits.text().substring(opening.at + 2, labelEnd).strip();
        Optional<String> note = opening.bar < 0 ? Footnotes.label(label) : Optional.empty();
        if (note.isPresent()) {
            edits.erase(opening.at, at + 2);
            marks.add(MarkFinding.footnote(note.get(), opening.at, at + 2));
        } else {
            edits.erase(opening.at, inner);
            edits.erase(at, at + 2);
            marks.add(new MarkFinding(Mark.Kind.TEMPLATE, label, opening.at, at + 2, inner, at));
        }
        return at + 2;
    }

    private static final class Opening {
        final int at;
        int bar = -1;

        Opening(int at) {
            this.at = at;
        }
    }
}
