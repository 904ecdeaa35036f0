package claims.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Angle brackets inside a passage: tags of a web page, and addresses, in such brackets or bare. */
final class Anchors {
    private final Edits edits;
    private final String text;
    private final List<MarkFinding> marks;
    private final Passage passage;
    private final Deque<Opening> links = new ArrayDeque<>();
    private int raised = -1;

    Anchors(Edits edits, List<MarkFinding> marks, Passage passage) {
        this.edits = edits;
        this.text = edits.text();
        this.marks = marks;
        this.passage = passage;
    }

    int bracket(int at) {
        if (isAddress(at + 1)) {
            int end = addressEnd(at + 1);
            if (end < passage.end() && text.charAt(end) == '>') {
                edits.erase(at, at + 1);
                edits.erase(end, end + 1);
                link(at, end + 1, at + 1, end);
                return end + 1;
            }
            return at + 1;
        }
        return HtmlTag.at(text, at)
                .filter(tag -> tag.kind() == HtmlTag.Kind.INLINE && tag.end() <= passage.end())
                .map(tag -> tag(at, tag))
                .orElse(at + 1);
    }

    private int tag(int at, HtmlTag tag) {
        if (tag.name().equals("sup")) {
            return raised(at, tag);
        }
        edits.erase(at, tag.end());
        if (tag.name().equals("a") && !tag.closing()) {
            links.push(new Opening(at, tag.end(), tag.attribute("href").orElse("")));
        } else if (tag.name().equals("a") && !links.isEmpty()) {
            Opening opening = links.pop();
            if (!opening.address.isEmpty()) {
                marks.add(new MarkFinding(Mark.Kind.LINK, opening.address, opening.at, tag.end(), opening.inner, at));
            }
        }
        return tag.end();
    }

    /** Raised numbers mark a note, save behind a number: there they are a power, and the tags keep them apart from it. */
    private int raised(int at, HtmlTag tag) {
        if (!tag.closing()) {
            boolean power = at > passage.start() && Character.isDigit(text.charAt(at - 1));
            raised = power ? -1 : at;
            if (!power) {
                edits.erase(at, tag.end());
            }
        } else if (raised >= 0) {
            String inside = edits.head(HtmlTag.at(text, raised).orElseThrow().end(), at, 12);
            edits.erase(at, tag.end());
            int start = raised;
            raised = -1;
            Footnotes.label(inside).ifPresent(label -> {
                edits.erase(start, tag.end());
                marks.add(MarkFinding.footnote(label, start, tag.end()));
            });
        }
        return tag.end();
    }

    /** A bare address is text; nothing in it is a mark. */
    int address(int at) {
        if ((at > passage.start() && Characters.isWord(text.charAt(at - 1))) || !isAddress(at)) {
            return at + 1;
        }
        int end = addressEnd(at);
        while (end > at && ".,;:!?'’”*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        link(at, end, at, end);
        return end;
    }

    private boolean isAddress(int at) {
        return text.startsWith("https://", at) || text.startsWith("http://", at) || text.startsWith("www.", at);
    }

    private int addressEnd(int at) {
        int depth = 0;
        int end = at;
        while (end < passage.end()
                && "<>\"“”{}[]|`".indexOf(text.charAt(end)) < 0
                && !Characters.isSpace(text.charAt(end))) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
            end++;
        }
        return end;
    }

    private void link(int start, int end, int innerStart, int innerEnd) {
        marks.add(new MarkFinding(
                Mark.Kind.LINK, text.substring(innerStart, innerEnd), start, end, innerStart, innerEnd));
    }

    private record Opening(int at, int inner, String address) {}
}
