package claims.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Square brackets: links, images and footnote marks. What is none of these keeps its brackets: {@code [sic]}. */
final class Brackets {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int DEEPEST_ADDRESS = 3;

    private final Edits edits;
    private final String text;
    private final List<MarkFinding> marks;
    private final Passage passage;
    private final Deque<Opening> openings = new ArrayDeque<>();

    Brackets(Edits edits, List<MarkFinding> marks, Passage passage) {
        this.edits = edits;
        this.text = edits.text();
        this.marks = marks;
        this.passage = passage;
    }

    int open(int at, boolean image) {
        int inner = image ? at + 2 : at + 1;
        openings.push(new Opening(at, inner, image));
        return inner;
    }

    int close(int at) {
        Opening opening = openings.poll();
        if (opening == null) {
            return at + 1;
        }
        boolean addressed = at + 1 < passage.end() && text.charAt(at + 1) == '(';
        int end = addressed ? addressEnd(at + 2) : -1;
        Optional<String> note = Footnotes.label(inside(opening, at));
        if (end < 0) {
            return note.map(label -> footnote(label, opening, at)).orElseGet(() -> referenced(opening, at));
        }
        if (opening.image) {
            edits.erase(opening.at, end);
            return end;
        }
        String address = text.substring(at + 2, end - 1).strip().split("\\s", 2)[0];
        if (note.isPresent()) {
            edits.erase(opening.at, end);
            marks.add(MarkFinding.footnote(note.get(), opening.at, end));
        }
        edits.erase(opening.at, opening.inner);
        edits.erase(at, end);
        marks.add(new MarkFinding(Mark.Kind.LINK, unbracketed(address), opening.at, end, opening.inner, at));
        return end;
    }

    private int footnote(String label, Opening opening, int at) {
        boolean entry = opening.at == passage.start() && at + 1 < passage.end() && text.charAt(at + 1) == ':';
        int end = entry ? at + 2 : at + 1;
        edits.erase(opening.at, end);
        marks.add(MarkFinding.footnote(label, opening.at, end));
        return end;
    }

    /** {@code [words][reference]}: the words are text, the reference is not. */
    private int referenced(Opening opening, int at) {
        if (at + 1 >= passage.end() || text.charAt(at + 1) != '[') {
            return at + 1;
        }
        int close = at + 2;
        int limit = Math.min(passage.end(), at + 60);
        while (close < limit && "[]\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        boolean reference = close < limit && text.charAt(close) == ']';
        if (!reference || Footnotes.label(text.substring(at + 2, close)).isPresent()) {
            return at + 1;
        }
        edits.erase(opening.at, opening.inner);
        edits.erase(at, close + 1);
        String label = text.substring(at + 2, close);
        marks.add(new MarkFinding(Mark.Kind.LINK, label, opening.at, close + 1, opening.inner, at));
        return close + 1;
    }

    /** Behind the bracket that closes an address begun at {@code start}, or -1. A title in quotes may follow the address. */
    private int addressEnd(int start) {
        int limit = Math.min(passage.end(), start + LONGEST_ADDRESS);
        int depth = 0;
        char quote = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            boolean spaced = i > start && Characters.isSpace(text.charAt(i - 1));
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || (c == '\'' && spaced)) {
                quote = c;
            } else if ((spaced && !Characters.isSpace(c) && c != ')') || c == '[' || c == '{') {
                return -1;
            } else if (c == '(' && ++depth > DEEPEST_ADDRESS) {
                return -1;
            } else if (c == ')' && depth-- == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private String inside(Opening opening, int at) {
        return at - opening.inner > 60 ? "" : edits.head(opening.inner, at, 60);
    }

    private static String unbracketed(String address) {
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private record Opening(int at, int inner, boolean image) {}
}
