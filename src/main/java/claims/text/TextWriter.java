package claims.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Writes the cleaned text, and notes for each of its characters what it came from. */
final class TextWriter {
    private static final String BETWEEN_BLOCKS = "\n\n";
    /** As in Unicode's stream-safe format: no more accents than this on one letter. */
    private static final int MOST_ACCENTS = 30;

    private final Edits edits;
    private final String text;
    private final StringBuilder clean = new StringBuilder();
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private int lastSource;
    private int blockStart;
    private boolean blockIsNew;
    private int spaceStart = -1;
    private int spaceEnd;
    private boolean erasedSinceSpace;

    TextWriter(Edits edits) {
        this.edits = edits;
        this.text = edits.text();
    }

    /** Adds the passage, as a block where it has anything to show; returns its place in the cleaned text. */
    Span write(Passage passage) {
        blockIsNew = true;
        spaceStart = -1;
        int i = passage.start();
        while (i < passage.end()) {
            if (edits.isErased(i)) {
                erasedSinceSpace = true;
                i = edits.kept(i);
            } else {
                i = character(i, passage.end());
            }
        }
        if (blockIsNew) {
            return new Span(clean.length(), clean.length());
        }
        Span block = new Span(blockStart, clean.length());
        blocks.add(new Block(passage.kind(), block));
        return block;
    }

    String text() {
        return clean.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    OffsetMap offsets() {
        return offsets.build(new CodePoints(text));
    }

    private int character(int i, int limit) {
        char c = text.charAt(i);
        if (edits.separatesCells(i)) {
            cellEnd(i);
            return i + 1;
        }
        if (c == '&') {
            var reference = CharacterReference.at(text, i, limit);
            if (reference.isPresent()) {
                replaced(reference.get().character(), i, reference.get().end());
                return reference.get().end();
            }
        }
        int code = text.codePointAt(i);
        int end = i + Character.charCount(code);
        if (Characters.isSpace(code)) {
            end = spaceRunEnd(end, limit);
            if (!hyphenates(i, end, limit)) {
                space(i, end);
            }
        } else if (!isHidden(code, i, end, limit)) {
            end = accents(end, limit);
            if (end == i + 1 && isComposed(c)) {
                put(c, i);
            } else {
                String cluster = text.substring(i, end);
                put(Normalizer.normalize(cluster, Normalizer.Form.NFC), i, end);
            }
        }
        return end;
    }

    /** Below U+0300 nothing combines, so nothing can be composed; quotation marks and dashes are what they are. */
    private static boolean isComposed(char c) {
        return c < 0x300 || (c >= '\u2010' && c <= '\u2027');
    }

    /** A bar, and a space before it and behind it where there is something to part. */
    private void cellEnd(int at) {
        spaceStart = -1;
        put(blockIsNew ? "|" : " |", at, at + 1);
        spaceStart = at;
        spaceEnd = at + 1;
    }

    private void replaced(String character, int start, int end) {
        int code = character.codePointAt(0);
        if (Characters.isSpace(code)) {
            space(start, end);
        } else if (!Characters.isInvisible(code)) {
            put(character, start, end);
        }
    }

    private void space(int start, int end) {
        if (spaceStart < 0) {
            spaceStart = start;
            spaceEnd = end;
            erasedSinceSpace = false;
        } else if (!erasedSinceSpace) {
            spaceEnd = end;
        }
    }

    private int spaceRunEnd(int from, int limit) {
        int end = from;
        while (end < limit
                && !edits.isErased(end)
                && !edits.separatesCells(end)
                && Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A line that ends with a hyphen inside a word: the word goes on without a space. */
    private boolean hyphenates(int start, int end, int limit) {
        int length = clean.length();
        int next = edits.kept(end);
        return length > 1
                && clean.charAt(length - 1) == '-'
                && Character.isLetter(clean.charAt(length - 2))
                && text.substring(start, end).chars().anyMatch(Characters::isLineEnd)
                && next < limit
                && Character.isLowerCase(text.charAt(next));
    }

    /** A joiner that holds an emoji together is not hidden; one between letters is. */
    private boolean isHidden(int code, int start, int end, int limit) {
        if (code == Characters.ZERO_WIDTH_JOINER || code == Characters.ZERO_WIDTH_NON_JOINER) {
            boolean inside = end < limit && clean.length() > 0 && spaceStart < 0 && !blockIsNew;
            return !inside || text.charAt(end) < 0x300 || text.charAt(start - 1) < 0x300;
        }
        return Characters.isInvisible(code);
    }

    private int accents(int from, int limit) {
        int end = from;
        int count = 0;
        while (end < limit && text.charAt(end) >= 0x300 && !edits.isErased(end) && count++ < MOST_ACCENTS) {
            int code = text.codePointAt(end);
            int type = Character.getType(code);
            boolean combines = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || (code >= 0x1160 && code <= 0x11FF);
            if (!combines) {
                break;
            }
            end += Character.charCount(code);
        }
        return end;
    }

    private void put(char c, int at) {
        before(c, at);
        clean.append(c);
        offsets.add(1, at, at + 1);
        lastSource = at + 1;
    }

    private void put(String characters, int start, int end) {
        before(characters.charAt(0), start);
        clean.append(characters);
        offsets.add(characters.length(), start, end);
        lastSource = end;
    }

    /** Writes what stands between the character at {@code at} and the one before it. */
    private void before(char next, int at) {
        if (blockIsNew) {
            if (clean.length() > 0) {
                clean.append(BETWEEN_BLOCKS);
                offsets.add(BETWEEN_BLOCKS.length(), lastSource, at);
            }
            blockStart = clean.length();
            blockIsNew = false;
        } else if (spaceStart >= 0 && !(erasedSinceSpace && ".,;:!?)".indexOf(next) >= 0)) {
            clean.append(' ');
            offsets.add(1, spaceStart, spaceEnd);
        }
        spaceStart = -1;
    }
}
