package claims.text;

import java.util.ArrayList;
import java.util.List;

/** Collects the marks found, passage by passage, and says in the end where in the cleaned text each of them shows. */
final class MarkPlacer {
    private final List<MarkFinding> found = new ArrayList<>();
    private final List<Span> blocks = new ArrayList<>();

    /** @param block what the passage in which the marks were found has become in the cleaned text */
    void add(List<MarkFinding> marks, Span block) {
        marks.forEach(mark -> {
            found.add(mark);
            blocks.add(block);
        });
    }

    List<MarkFinding> found() {
        return found;
    }

    /** In step with {@link #found}. */
    List<Mark> place(String text, OffsetMap offsets) {
        List<Mark> placed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            MarkFinding mark = found.get(i);
            Span source = offsets.codePoints(new Span(mark.start(), mark.end()));
            placed.add(new Mark(mark.kind(), mark.label(), shown(mark, blocks.get(i), text, offsets), source));
        }
        return placed;
    }

    /** Without white space at its ends; a mark that shows nothing stands right behind the word before it. */
    private static Span shown(MarkFinding mark, Span block, String text, OffsetMap offsets) {
        int start = within(block, offsets.cleanFrom(mark.innerStart()));
        int end = Math.max(start, within(block, offsets.cleanFrom(mark.innerEnd())));
        int first = start;
        while (first < end && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        boolean empty = first == end;
        while (end > (empty ? block.start() : first) && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(empty ? end : first, end);
    }

    private static int within(Span block, int place) {
        return Math.max(block.start(), Math.min(block.end(), place));
    }
}
