package claims.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the time that an amount holds for: the next expression of time after it, else the last one before it.
 *
 * <pre>
 * period = Q3 2025 | H1 2025 | fiscal 2026 | third quarter [of 2025] | March 2026 | 2026 | last year | a year earlier
 *        | year to April
 * </pre>
 */
final class Periods {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern QUARTER = Pattern.compile("[QH][1-4]");
    private static final Set<String> UNITS = Set.of(
            "year", "quarter", "month", "week", "decade", "half", "summer", "winter", "spring", "autumn", "fall", "day",
            "weekend");
    private static final Set<String> WHICH = Set.of(
            "last",
            "this",
            "next",
            "previous",
            "prior",
            "current",
            "first",
            "second",
            "third",
            "fourth",
            "final",
            "past");
    private static final Set<String> SINCE = Set.of("earlier", "ago", "before", "later");
    /** How far an amount reaches for its time, in lexemes. */
    private static final int REACH = 14;

    private final Vocabulary vocabulary;

    Periods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Lexemes {@code first} to {@code last} of a sentence that say when. */
    record Period(int first, int last) {}

    List<Period> in(LexedSentence sentence) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int last = last(sentence, i);
            if (last >= i) {
                periods.add(new Period(i, last));
                i = last;
            }
        }
        return periods;
    }

    /** The period of a find, as the article words it. */
    Optional<String> of(LexedSentence sentence, List<Period> periods, Find find) {
        Optional<Period> after = periods.stream()
                .filter(period -> period.first() > find.last()
                        && period.first() - find.last() <= REACH
                        && !isParted(sentence, find.last(), period.first()))
                .findFirst();
        return after.or(() -> periods.stream()
                        .filter(period -> period.last() < find.first()
                                && find.first() - period.last() <= REACH
                                && !isParted(sentence, period.last(), find.first()))
                        .reduce((earlier, later) -> later))
                .map(period -> sentence.words(period.first(), period.last()));
    }

    private static boolean isParted(LexedSentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.is(i, ";")
                    || sentence.is(i, "—")
                    || sentence.is(i, ":")
                    || sentence.is(i, "(")
                    || sentence.is(i, ")")) {
                return true;
            }
        }
        return false;
    }

    /** The last lexeme of the period that begins at {@code i}, or -1. */
    private int last(LexedSentence sentence, int i) {
        Lexeme lexeme = sentence.at(i);
        if (QUARTER.matcher(lexeme.text()
                                + (sentence.isGlued(i + 1) ? sentence.at(i + 1).text() : ""))
                        .matches()
                && sentence.isGlued(i + 1)) {
            return isYear(sentence, i + 2) ? i + 2 : i + 1;
        }
        if (sentence.is(i, "fiscal")) {
            int year = sentence.is(i + 1, "year") ? i + 2 : i + 1;
            return isYear(sentence, year) ? year : -1;
        }
        if (WHICH.contains(lexeme.folded())
                && sentence.has(i + 1)
                && UNITS.contains(sentence.at(i + 1).folded())) {
            return quarterOf(sentence, i + 1);
        }
        if (UNITS.contains(lexeme.folded())
                && sentence.has(i + 1)
                && SINCE.contains(sentence.at(i + 1).folded())) {
            return i + 1;
        }
        if (sentence.is(i, "year") && sentence.is(i + 1, "to") && isMonth(sentence, i + 2)) {
            return isYear(sentence, i + 3) ? i + 3 : i + 2;
        }
        if (isMonth(sentence, i)) {
            return isYear(sentence, i + 1) ? i + 1 : isAfterIn(sentence, i) ? i : -1;
        }
        return isYear(sentence, i) && isAfterIn(sentence, i) ? i : -1;
    }

    /** {@code third quarter of 2025}, {@code third quarter of fiscal 2026}. */
    private static int quarterOf(LexedSentence sentence, int unit) {
        int fiscal = sentence.is(unit + 2, "fiscal") ? unit + 3 : unit + 2;
        return sentence.is(unit + 1, "of") && isYear(sentence, fiscal) ? fiscal : unit;
    }

    private boolean isMonth(LexedSentence sentence, int index) {
        return sentence.has(index)
                && Character.isUpperCase(sentence.at(index).text().charAt(0))
                && vocabulary.isMonth(sentence.at(index).folded());
    }

    private static boolean isYear(LexedSentence sentence, int index) {
        return sentence.has(index) && YEAR.matcher(sentence.at(index).text()).matches();
    }

    private static boolean isAfterIn(LexedSentence sentence, int index) {
        return sentence.find(index - 1)
                .filter(before -> Set.of(
                                "in", "for", "during", "by", "of", "since", "through", "until", "from", "to", "than",
                                "early", "late", "mid")
                        .contains(before.folded()))
                .isPresent();
    }
}
