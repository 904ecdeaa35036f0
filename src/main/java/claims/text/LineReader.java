package claims.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into lines: at its line ends, at tags of web pages that end a line or a paragraph, and at what stands
 * for a line end in an article that was flattened into one line (a drawn rule, a bullet, a phrase of a page's frame).
 */
final class LineReader {
    private static final int LONG_LINE = 200;
    private static final List<String> NOTE_TITLES =
            List.of("Notes", "Notes:", "References", "References:", "Sources", "Sources:", "Footnotes", "Footnotes:");

    private final Edits edits;
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final Closers closers;
    private int start;
    private int lineStart;
    private boolean inNotes;
    private boolean apart = true;
    private Line.Role role = Line.Role.TEXT;

    private LineReader(Edits edits) {
        this.edits = edits;
        this.text = edits.text();
        this.closers = new Closers(text);
    }

    static List<Line> read(Edits edits) {
        return new LineReader(edits).read();
    }

    private List<Line> read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Characters.isLineEnd(c)) {
                int next = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                end(i, next, false);
                inNotes = false;
                lineStart = next;
                i = next;
            } else if (c == '<') {
                i = tag(i);
            } else if (InlineRule.mayBegin(c)) {
                i = rule(i);
            } else if (c == '[' && i > start && Characters.isSpace(text.charAt(i - 1))) {
                notes(i);
                i++;
            } else if (ListMarker.isBullet(c) && standsBetweenWords(i)) {
                end(i, i + 1, false);
                role = Line.Role.ITEM;
                i++;
            } else {
                i++;
            }
        }
        end(text.length(), text.length(), false);
        return lines;
    }

    /** A line ends at {@code end}, and the next begins at {@code next}. */
    private void end(int end, int next, boolean withGap) {
        Span seen = edits.trim(start, end);
        boolean empty = seen.length() == 0;
        if (!empty) {
            split(new Line(seen.start(), seen.end(), apart, role));
        }
        apart = (empty && (apart || next > start)) || withGap;
        role = empty ? role : Line.Role.TEXT;
        start = next;
    }

    /** An article on one line holds its page's frame in that line. */
    private void split(Line line) {
        if (line.end() - lineStart < LONG_LINE) {
            lines.add(line);
            return;
        }
        Line rest = line;
        for (Span phrase : Boilerplate.inside(text, line)) {
            Span before = edits.trim(rest.start(), phrase.start());
            if (before.length() > 0) {
                lines.add(new Line(before.start(), before.end(), rest.apart(), rest.role()));
            }
            rest = new Line(phrase.end(), line.end(), true, Line.Role.TEXT);
        }
        Span last = edits.trim(rest.start(), rest.end());
        if (last.length() > 0) {
            lines.add(new Line(last.start(), last.end(), rest.apart(), rest.role()));
        }
    }

    private int tag(int at) {
        if (text.startsWith("<!--", at)) {
            int close = closers.after("-->", at + 4);
            if (close < 0) {
                return at + 1;
            }
            edits.erase(at, close);
            return close;
        }
        if (text.regionMatches(true, at, "<!doctype", 0, 9) || text.startsWith("<?xml", at)) {
            int close = closers.after(">", at);
            edits.erase(at, Math.max(close, at));
            return Math.max(close, at + 1);
        }
        var found = HtmlTag.at(text, at);
        if (found.isEmpty() || found.get().kind() == HtmlTag.Kind.INLINE) {
            return at + 1;
        }
        HtmlTag tag = found.get();
        int behind = tag.end();
        if (tag.kind() == HtmlTag.Kind.UNREAD && !tag.closing()) {
            int close = closers.after("</" + tag.name() + ">", behind);
            behind = close < 0 ? behind : close;
        }
        if (tag.kind() == HtmlTag.Kind.CELL) {
            cell(at, tag);
            return behind;
        }
        edits.erase(at, behind);
        boolean breaks = tag.kind() == HtmlTag.Kind.BREAK;
        end(at, behind, !breaks);
        if (breaks && behind < text.length() && Characters.isLineEnd(text.charAt(behind))) {
            start = text.startsWith("\r\n", behind) ? behind + 2 : behind + 1;
            return start;
        }
        if (tag.closing() || role(tag.kind()) != Line.Role.TEXT) {
            role = tag.closing() ? Line.Role.TEXT : role(tag.kind());
        }
        return behind;
    }

    private void cell(int at, HtmlTag tag) {
        boolean first = edits.trim(start, at).length() == 0;
        boolean between = !tag.closing() && !first;
        edits.erase(between ? at + 1 : at, tag.end());
        if (between) {
            edits.separateCells(at);
        }
    }

    /** In an article on one line, {@code Notes [1] … [2] …} at its end is a list. */
    private void notes(int at) {
        if (!Footnotes.beginsEntry(text, at, text.length())) {
            return;
        }
        int word = titleStart(text, start, at);
        if (word < at) {
            end(word, word, true);
            end(at, at, false);
            inNotes = true;
        } else if (inNotes) {
            end(at, at, false);
        }
    }

    /** Where the word that heads a list of notes begins, right before {@code at}; {@code at} itself where there is none. */
    private static int titleStart(String text, int from, int at) {
        for (String title : NOTE_TITLES) {
            int begin = at - 1 - title.length();
            boolean inside = begin > from + LONG_LINE && Characters.isSpace(text.charAt(begin - 1));
            if (inside && text.startsWith(title, begin)) {
                return begin;
            }
        }
        return at;
    }

    private static Line.Role role(HtmlTag.Kind kind) {
        return switch (kind) {
            case HEADING -> Line.Role.HEADING;
            case ITEM -> Line.Role.ITEM;
            case QUOTE -> Line.Role.QUOTE;
            case ROW -> Line.Role.ROW;
            default -> Line.Role.TEXT;
        };
    }

    /** A rule with text beside it on its line; one that is alone on its line may underline a heading, and stays. */
    private int rule(int at) {
        int behind = InlineRule.end(text, at);
        boolean first = edits.trim(start, at).length() == 0;
        if (behind == at || (first && lineEndsAfter(behind)) || isAtBar(at, behind)) {
            return Math.max(behind, at + 1);
        }
        edits.erase(at, behind);
        end(at, behind, true);
        apart = true;
        return behind;
    }

    /** The dashes of a cell beneath a table's head. */
    private boolean isAtBar(int at, int behind) {
        return (at > 1 && TableShape.isBar(text.charAt(at - 2)))
                || (behind + 1 < text.length() && TableShape.isBar(text.charAt(behind + 1)));
    }

    private boolean lineEndsAfter(int at) {
        int i = at;
        while (i < text.length() && Characters.isSpace(text.charAt(i)) && !Characters.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i == text.length() || Characters.isLineEnd(text.charAt(i));
    }

    private boolean standsBetweenWords(int at) {
        return at > start
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' '
                && edits.trim(start, at).length() > 0;
    }
}
