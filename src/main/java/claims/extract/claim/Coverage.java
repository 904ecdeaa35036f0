package claims.extract.claim;

import claims.text.Span;
import java.util.BitSet;

/** The parts of an article that are taken, in characters of the cleaned text. */
final class Coverage {
    private final BitSet taken = new BitSet();

    void add(Span span) {
        taken.set(span.start(), span.end());
    }

    boolean overlaps(Span span) {
        int next = taken.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
