package claims.extract.figure;

import claims.extract.figure.NounPhrases.Phrase;
import java.util.Optional;

/**
 * An amount in the tree of its sentence, tokens {@code first} to {@code last}.
 *
 * @param top the one of them that governs the others
 */
record AmountPlace(Measure measure, int first, int last, int top, Before previous) {
    /** The sorts of amounts that differ in what they can be of. */
    enum Measure {
        MONEY,
        SHARE,
        RATIO,
        MEASURE,
        TIME,
        COUNT
    }

    /**
     * The amount before in the sentence.
     *
     * @param isThere there is one
     * @param thing what it is of
     * @param counted the noun that it counts: what "half of them" is half of
     */
    record Before(boolean isThere, Optional<Phrase> thing, Optional<Phrase> counted) {
        static final Before NOTHING = new Before(false, Optional.empty(), Optional.empty());
    }

    static AmountPlace of(SentenceTree tree, Measure measure, int first, int last, Before previous) {
        return new AmountPlace(measure, first, last, tree.top(first, last), previous);
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean is(Measure other) {
        return measure == other;
    }

    /** What the amount before is of. */
    Optional<Phrase> before() {
        return previous.thing();
    }
}
