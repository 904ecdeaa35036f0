package claims.extract.figure;

import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.List;
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
     * @param counted the noun that was counted last: what "half of them" is half of
     * @param last its last token
     */
    record Before(boolean isThere, Optional<Phrase> thing, Optional<Phrase> counted, int last) {
        static final Before NOTHING = new Before(false, Optional.empty(), Optional.empty(), -1);
    }

    static AmountPlace of(SentenceTree tree, Measure measure, int first, int last, Before previous) {
        return new AmountPlace(measure, first, last, tree.top(first, last), previous);
    }

    /** The same amount, seen as the noun that announces it: {@code spent A TOTAL of $5m}. */
    AmountPlace announcedBy(int noun) {
        return new AmountPlace(measure, first, last, noun, previous);
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    boolean is(Measure... others) {
        return List.of(others).contains(measure);
    }

    /** What the amount before is of. */
    Optional<Phrase> before() {
        return previous.thing();
    }

    /** What the amount before is of, or the people or things that it counts. */
    Optional<Phrase> beforeOrCounted() {
        return previous.thing().or(previous::counted);
    }

    /** {@code throughput went from 1,900 TO 3,400 TOKENS} */
    boolean endsChange(SentenceTree tree) {
        return previous.last() >= 0
                && first == previous.last() + 2
                && tree.lemma(first - 1).equals("to");
    }
}
