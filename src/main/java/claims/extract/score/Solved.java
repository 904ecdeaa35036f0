package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads how many of all problems were solved.
 *
 * <pre>
 * 42/50   42 of 50   42 out of 50   42 of the 50 problems   nineteen of the fifty tasks   42 problems out of 50
 * </pre>
 */
final class Solved {
    /** "The 50 hard accounting problems" */
    private static final int LONGEST = 3;

    private final Cardinals cardinals = new Cardinals();
    private final Nouns nouns;

    Solved(Nouns nouns) {
        this.nouns = nouns;
    }

    Optional<ResultNumber> at(LexedSentence sentence, int first) {
        Optional<Cardinals.Cardinal> part = cardinals.at(sentence, first);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int next = part.get().last() + 1;
        int noun = items(sentence, next);
        int of = noun >= 0 ? noun + 1 : next;
        Optional<Cardinals.Cardinal> all = all(sentence, of);
        if (all.isEmpty() || !isShare(part.get().value(), all.get().value())) {
            return Optional.empty();
        }
        int last = all.get().last();
        if (sentence.isGlued(last + 1) && (sentence.at(last + 1).isWord() || sentence.is(last + 1, "/"))) {
            return Optional.empty();
        }
        int items = items(sentence, last + 1);
        boolean fraction = sentence.is(last - 1, "/")
                && items < 0
                && (sentence.hasTag(last + 1, "DT") || sentence.hasTag(last + 1, "NN"));
        if (fraction) {
            return Optional.empty(); // "at 1/3 the cost"
        }
        boolean inWords = !sentence.at(first).isNumber();
        if (inWords && items < 0 && noun < 0) {
            return Optional.empty();
        }
        ResultNumber number =
                ResultNumber.of(first, Math.max(last, items), part.get().value(), Unit.POINTS);
        return Optional.of(number.outOf(all.get().value()));
    }

    private Optional<Cardinals.Cardinal> all(LexedSentence sentence, int of) {
        int at = of;
        if (sentence.is(at, "/") && sentence.isGlued(at) && sentence.isGlued(at + 1)) {
            return cardinals.at(sentence, at + 1);
        }
        if (sentence.is(at, "out")) {
            at++;
        }
        if (!sentence.is(at, "of")) {
            return Optional.empty();
        }
        at++;
        while (sentence.hasTag(at, "DT") || sentence.hasTag(at, "PRP$") || sentence.hasTag(at, "PDT")) {
            at++;
        }
        return cardinals.at(sentence, at);
    }

    private static boolean isShare(BigDecimal part, BigDecimal all) {
        return part.compareTo(all) <= 0 && all.compareTo(BigDecimal.ONE) > 0;
    }

    /** The last lexeme of "problems", "hard accounting problems"; -1 where there is none. */
    private int items(LexedSentence sentence, int first) {
        for (int i = first; i <= first + LONGEST; i++) {
            if (sentence.hasTag(i, "NN") && nouns.isItem(sentence, i) && !sentence.hasTag(i + 1, "NN")) {
                return i;
            }
            if (!sentence.hasTag(i, "JJ") && !sentence.hasTag(i, "NN") && !sentence.hasTag(i, "VBN")) {
                return -1;
            }
        }
        return -1;
    }
}
