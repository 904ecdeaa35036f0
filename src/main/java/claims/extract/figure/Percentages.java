package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the sign or the words that make a number a percentage.
 *
 * <pre>
 * percentage = number (% | percent | per cent | percentage | pct | pc) [points]
 *            | number (basis points | bps | pp)
 *            | (percent | percentage) of number      where nothing follows that the number could count
 * </pre>
 */
final class Percentages {
    private static final Set<String> PERCENT = Set.of("percent", "percents", "pct", "percentage", "percentages");
    private static final Set<String> CENT = Set.of("cent", "cents");

    private Percentages() {}

    static Optional<Find> of(LexedSentence sentence, Num number) {
        return behind(sentence, number).or(() -> before(sentence, number));
    }

    private static Optional<Find> behind(LexedSentence sentence, Num number) {
        int next = number.last() + 1;
        Find find = Find.of(number, Kind.PERCENT);
        boolean abbreviated = sentence.is(next, "pc") && sentence.isGlued(next);
        if (sentence.is(next, "%") || sentence.is(next, "％") || abbreviated) {
            return Optional.of(points(sentence, find.between(find.first(), next), next));
        }
        int word = sentence.isHyphen(next) ? next + 1 : next;
        int last = lastWord(sentence, word);
        if (last >= word) {
            return Optional.of(points(sentence, find.between(find.first(), last), last));
        }
        if (sentence.is(word, "basis") && isPoint(sentence, word + 1)) {
            return Optional.of(find.withUnit("basis point", word + 1));
        }
        if (sentence.is(word, "bps") || sentence.is(word, "bp")) {
            return Optional.of(find.withUnit("basis point", word));
        }
        boolean points = sentence.is(word, "pp") || sentence.is(word, "ppt") || sentence.is(word, "ppts");
        return points ? Optional.of(find.withUnit("percentage point", word)) : Optional.empty();
    }

    /** "A percentage of 20" — but 20 people in "a percentage of 20 people" are people. */
    private static Optional<Find> before(LexedSentence sentence, Num number) {
        int last = number.first() - 2;
        boolean cents =
                sentence.find(last).filter(it -> CENT.contains(it.folded())).isPresent();
        int first = cents ? last - 1 : last;
        boolean end = sentence.find(number.last() + 1)
                .filter(it -> it.isWord() || it.isNumber() || sentence.isGlued(number.last() + 2))
                .isEmpty();
        return sentence.is(number.first() - 1, "of")
                        && end
                        && lastWord(sentence, first) == last
                        && !sentence.hasTag(first - 1, "CD")
                        && !sentence.hasTag(first - 1, "JJ")
                ? Optional.of(Find.of(number, Kind.PERCENT).between(first, number.last()))
                : Optional.empty();
    }

    /** The last lexeme of the word for percent that begins at {@code first}; before it, where there is none. */
    private static int lastWord(LexedSentence sentence, int first) {
        if (sentence.find(first).filter(it -> PERCENT.contains(it.folded())).isPresent()) {
            return first;
        }
        boolean two = sentence.is(first, "per")
                && sentence.find(first + 1)
                        .filter(it -> CENT.contains(it.folded()))
                        .isPresent();
        return two ? first + 1 : first - 1;
    }

    /** {@code 5% points}, {@code 2 percentage points} */
    private static Find points(LexedSentence sentence, Find find, int sign) {
        return isPoint(sentence, sign + 1) ? find.withUnit("percentage point", sign + 1) : find;
    }

    private static boolean isPoint(LexedSentence sentence, int index) {
        return sentence.is(index, "points") || sentence.is(index, "point");
    }
}
