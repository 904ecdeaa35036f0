package claims.text;

import java.util.BitSet;

/**
 * What is to be left out of an article's text: one bit for each UTF-16 unit. Everything that reads the article looks at
 * the same text and adds to these, so nothing has to be copied, and no offset is ever recomputed.
 */
final class Edits {
    private final String text;
    private final BitSet erased = new BitSet();
    private final BitSet cellEnds = new BitSet();

    Edits(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void erase(int start, int end) {
        erased.set(start, end);
    }

    boolean isErased(int unit) {
        return erased.get(unit);
    }

    /** What was erased between {@code start} and {@code end}, to go on from without changing these. */
    Edits copy(int start, int end) {
        Edits copy = new Edits(text);
        for (int i = erased.nextSetBit(start); i >= 0 && i < end; i = erased.nextSetBit(i + 1)) {
            copy.erase(i, i + 1);
        }
        return copy;
    }

    /** The first unit from {@code unit} on that is not erased. */
    int kept(int unit) {
        return erased.nextClearBit(unit);
    }

    /** Two cells of a table meet at this unit. */
    void separateCells(int unit) {
        cellEnds.set(unit);
    }

    boolean separatesCells(int unit) {
        return cellEnds.get(unit);
    }

    /** The first {@code limit} kept units of a range, as they are. */
    String head(int start, int end, int limit) {
        StringBuilder head = new StringBuilder();
        for (int i = kept(start); i < end && head.length() < limit; i = kept(i + 1)) {
            head.append(text.charAt(i));
        }
        return head.toString();
    }

    /** The range without the white space and the unseen at its ends; empty at its end where there is nothing else. */
    Span trim(int start, int end) {
        int from = start;
        while (from < end && isBlank(from)) {
            from++;
        }
        int to = end;
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean isBlank(int unit) {
        char c = text.charAt(unit);
        return isErased(unit) || Characters.isSpace(c) || Characters.isInvisible(c);
    }
}
