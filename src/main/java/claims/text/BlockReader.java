package claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins lines to passages, says what each is, and leaves out what is no text: rules, frames of pages, code. */
final class BlockReader {
    private static final int HEAD = 400;
    private static final int LONGEST_UNDERLINED = 200;
    /** {@code AUSTIN, Texas, March 3 —} begins a story, so that what stands before it is its headline. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,30}+(?:, [\\p{L}. ]{2,20}+)?(?:, [\\p{L}0-9. ]{3,20}+){0,2}"
                    + "(?: ?[(/][^)/]{1,30}+[)/])? ?(?:—|–|―|--|-) ?");

    private final Edits edits;
    private final String text;
    private final List<Line> lines;
    private final Wrapping wrapping;
    private final TableShape tables;
    private final PageFrame frame;
    private final int lastFence;
    private final List<Passage> passages = new ArrayList<>();
    private Passage open;
    private Line previous;
    private int lastNumber = -1;

    private BlockReader(Edits edits, List<Line> lines) {
        this.edits = edits;
        this.text = edits.text();
        this.lines = lines;
        this.wrapping = Wrapping.of(text, lines);
        this.tables = TableShape.of(edits, lines);
        this.frame = PageFrame.of(edits, lines);
        this.lastFence = lastFence();
    }

    static List<Passage> read(Edits edits, List<Line> lines) {
        BlockReader reader = new BlockReader(edits, lines);
        for (int i = 0; i < lines.size(); ) {
            i = reader.line(i);
        }
        reader.close();
        return reader.passages;
    }

    /** Takes the line in, and those that belong to it; returns the number of the next. */
    private int line(int i) {
        Line line = lines.get(i);
        if (isFence(line) && i < lastFence) {
            close();
            return behindFence(i);
        }
        if (tables.isSeparatorRow(i) || (frame.contains(i) && !tables.isRow(i)) || InlineRule.isWhole(head(line))) {
            close();
            return i + 1;
        }
        if (tables.isRow(i)) {
            close();
            add(Block.Kind.TABLE_ROW, line);
            close();
        } else if (isHashed(line)) {
            hashed(line);
        } else if (line.role() == Line.Role.QUOTE || text.charAt(line.start()) == '>') {
            quote(line);
        } else {
            itemOrText(i, line);
        }
        return i + 1;
    }

    private void itemOrText(int i, Line line) {
        Optional<ListMarker> marker = ListMarker.at(text, line.start(), line.end());
        boolean item = line.role() == Line.Role.ITEM || (marker.isPresent() && mayInterrupt(line, marker.get()));
        if (item && isUnderlined(i)) {
            text(i, line.from(marker.map(ListMarker::end).orElse(line.start())));
        } else if (item) {
            close();
            int start = marker.map(ListMarker::end).orElse(line.start());
            lastNumber = marker.map(ListMarker::number).orElse(-1);
            edits.erase(line.start(), start);
            add(Block.Kind.LIST_ITEM, line.from(start));
        } else if (Footnotes.beginsEntry(text, line.start(), line.end())) {
            close();
            add(Block.Kind.LIST_ITEM, line);
        } else if (open != null && (wrapping.joins(previous, line) || isIndentedInItem(line))) {
            extend(line);
        } else {
            text(i, line);
        }
    }

    private void text(int i, Line line) {
        close();
        Block.Kind kind =
                line.role() == Line.Role.HEADING || isHeading(i, line) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        add(kind, line);
        if (kind == Block.Kind.HEADING) {
            close();
        }
    }

    private boolean isHeading(int i, Line line) {
        int behind = i + 1;
        while (behind < lines.size() && (frame.contains(behind) || isRuleApart(behind))) {
            behind++;
        }
        if (behind == lines.size()) {
            return false;
        }
        Line next = lines.get(behind);
        boolean ruled = !next.apart() && InlineRule.isWhole(head(next));
        if (ruled && isUnderline(next) && line.length() <= LONGEST_UNDERLINED) {
            return true;
        }
        boolean after = behind > i + 1 || ruled || next.apart() || beginsItem(behind, next);
        if ((behind == i + 1 && wrapping.joins(line, next)) || line.length() > HEAD) {
            return false;
        }
        String written = head(line);
        boolean bold = written.length() > 4 && written.startsWith("**") && written.endsWith("**");
        return HeadingRule.isHeading(
                PlainText.of(edits, line.start(), line.end()),
                bold,
                new HeadingRule.Setting(passages.isEmpty(), isApart(i), after, next.length(), isDateline(next)));
    }

    private boolean isUnderlined(int i) {
        return i + 1 < lines.size() && !lines.get(i + 1).apart() && isUnderline(lines.get(i + 1));
    }

    private boolean isRuleApart(int i) {
        return lines.get(i).apart() && InlineRule.isWhole(head(lines.get(i)));
    }

    private boolean beginsItem(int i, Line line) {
        return tables.isRow(i)
                || ListMarker.at(text, line.start(), line.end()).isPresent()
                || Footnotes.beginsEntry(text, line.start(), line.end());
    }

    private boolean isDateline(Line line) {
        return DATELINE.matcher(edits.head(line.start(), line.end(), 100)).lookingAt();
    }

    private boolean isApart(int i) {
        return lines.get(i).apart() || previous == null;
    }

    private boolean isUnderline(Line line) {
        String head = head(line);
        return (head.length() >= 3 && head.chars().allMatch(c -> c == '='))
                || head.chars().allMatch(c -> c == '-');
    }

    private boolean isHashed(Line line) {
        int i = line.start();
        while (i < line.end() && text.charAt(i) == '#') {
            i++;
        }
        int hashes = i - line.start();
        return hashes > 0 && hashes <= 6 && i < line.end() && Characters.isSpace(text.charAt(i));
    }

    private void hashed(Line line) {
        close();
        int start = line.start();
        while (text.charAt(start) == '#' || Characters.isSpace(text.charAt(start))) {
            start++;
            if (start == line.end()) {
                return;
            }
        }
        int end = line.end();
        while (end > start && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < line.end() && end > start && Characters.isSpace(text.charAt(end - 1));
        add(Block.Kind.HEADING, new Line(start, closed ? end : line.end(), true, Line.Role.HEADING));
        close();
    }

    private void quote(Line line) {
        int start = line.start();
        while (start < line.end() && (text.charAt(start) == '>' || Characters.isSpace(text.charAt(start)))) {
            start++;
        }
        edits.erase(line.start(), start);
        if (start == line.end()) {
            close();
            return;
        }
        Line content = line.from(start);
        if (open != null && open.kind() == Block.Kind.QUOTE && wrapping.joins(previous, content)) {
            extend(content);
        } else {
            close();
            add(Block.Kind.QUOTE, content);
        }
    }

    /** A dash or a number at a line's beginning may be the margin's work, in the middle of a sentence. */
    private boolean mayInterrupt(Line line, ListMarker marker) {
        if (open == null || line.apart() || (open.kind() == Block.Kind.LIST_ITEM && marker.number() < 0)) {
            return true;
        }
        if (marker.number() >= 0) {
            return marker.number() == 1 || marker.number() == lastNumber + 1 || !wrapping.joins(previous, line);
        }
        return ListMarker.isBullet(text.charAt(line.start())) || !wrapping.joins(previous, line.from(marker.end()));
    }

    private boolean isIndentedInItem(Line line) {
        return open.kind() == Block.Kind.LIST_ITEM
                && !line.apart()
                && line.start() >= 2
                && Characters.isSpace(text.charAt(line.start() - 1))
                && !Characters.isLineEnd(text.charAt(line.start() - 1))
                && !Characters.isLineEnd(text.charAt(line.start() - 2));
    }

    private void add(Block.Kind kind, Line line) {
        open = new Passage(kind, line.start(), line.end());
        previous = line;
    }

    private void extend(Line line) {
        open = new Passage(open.kind(), open.start(), line.end());
        previous = line;
    }

    private void close() {
        if (open != null) {
            passages.add(open);
        }
        open = null;
    }

    private boolean isFence(Line line) {
        return text.startsWith("```", line.start()) || text.startsWith("~~~", line.start());
    }

    private int lastFence() {
        int last = lines.size() - 1;
        while (last >= 0 && !isFence(lines.get(last))) {
            last--;
        }
        return last;
    }

    private int behindFence(int i) {
        int close = i + 1;
        while (!isFence(lines.get(close))) {
            close++;
        }
        return close + 1;
    }

    private String head(Line line) {
        return edits.head(line.start(), line.end(), HEAD);
    }
}
