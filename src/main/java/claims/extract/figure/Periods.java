package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.text.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the expressions of time in a sentence. {@code times.txt} has the words.
 *
 * <pre>
 * period = since point | edge "of" point | units span point | point
 * point  = Q3 2025 | H1 2025 | fiscal 2026 | third quarter [of 2025] | 14 March 2026 | March 2026 | 2026 | 2025/26
 *        | last year | last May | same period of 2025 | a year earlier | Monday afternoon | early 2026
 * </pre>
 */
final class Periods {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}");
    private static final Pattern QUARTER = Pattern.compile("[QH][1-4]");
    private static final int NONE = -1;

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> classes = new HashMap<>();

    Periods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Columns.read(Periods.class, "times.txt")
                .forEach(line -> classes.put(line.first(), new HashSet<>(line.alternatives(1))));
    }

    /** Lexemes {@code first} to {@code last} of a sentence that say when. */
    record Period(int first, int last) {
        /** In the article's words; "third-quarter" before a noun is the third quarter. */
        String words(LexedSentence sentence) {
            String words = sentence.words(first, last);
            return last - first == 2
                            && sentence.isHyphen(first + 1)
                            && !sentence.at(first).isNumber()
                            && !sentence.is(first, "mid")
                    ? words.replace('-', ' ')
                    : words;
        }
    }

    List<Period> in(LexedSentence sentence) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int last = last(sentence, i);
            if (last != NONE) {
                periods.add(new Period(i, last));
                i = last;
            }
        }
        return periods;
    }

    boolean is(LexedSentence sentence, int index, String name) {
        return sentence.has(index)
                && classes.get(name).contains(sentence.at(index).folded());
    }

    /** The last lexeme of the period that begins at {@code i}, or {@link #NONE}. */
    private int last(LexedSentence sentence, int i) {
        if (sentence.is(i, "since")) {
            int article = sentence.is(i + 1, "the") ? i + 2 : i + 1;
            int point = point(sentence, article);
            boolean event = article == i + 2 && sentence.hasTag(article, "NN");
            return point != NONE ? point : event ? article : NONE;
        }
        boolean early = sentence.is(i, "early") || sentence.is(i, "late") || sentence.is(i, "mid");
        if (early) {
            return point(sentence, sentence.isHyphen(i + 1) ? i + 2 : i + 1);
        }
        if (is(sentence, i, "edge") && sentence.is(i + 1, "of")) {
            int article = sentence.is(i + 2, "the") ? i + 3 : i + 2;
            int point = point(sentence, article);
            return point == NONE && is(sentence, article, "unit") ? article : point;
        }
        int span = span(sentence, i);
        return span == NONE ? point(sentence, i) : span;
    }

    /** {@code year to April}, {@code five years to 2030}, {@code three months ended June 30}. */
    private int span(LexedSentence sentence, int i) {
        int unit = sentence.hasTag(i, "CD") ? i + 1 : i;
        return isUnit(sentence, unit) && is(sentence, unit + 1, "span") ? point(sentence, unit + 2) : NONE;
    }

    private int point(LexedSentence sentence, int i) {
        int calendar = calendar(sentence, i);
        return calendar == NONE ? relative(sentence, i) : calendar;
    }

    private int calendar(LexedSentence sentence, int i) {
        if (!sentence.has(i)) {
            return NONE;
        }
        if (sentence.isGlued(i + 1)
                && QUARTER.matcher(sentence.at(i).text() + sentence.at(i + 1).text())
                        .matches()) {
            return isYear(sentence, i + 2) ? i + 2 : i + 1;
        }
        if (sentence.is(i, "fiscal")) {
            int year = sentence.is(i + 1, "year") ? i + 2 : i + 1;
            return isYear(sentence, year) ? year : NONE;
        }
        if (isDay(sentence, i) && isMonth(sentence, i + 1)) {
            return isYear(sentence, i + 2) ? i + 2 : i + 1;
        }
        if (isMonth(sentence, i)) {
            return month(sentence, i);
        }
        if (!isYear(sentence, i)) {
            return NONE;
        }
        boolean season = sentence.is(i + 1, "/") && sentence.isGlued(i + 1) && isDay(sentence, i + 2);
        boolean said = is(sentence, i - 1, "in") || isAfterMid(sentence, i) || is(sentence, i + 1, "account");
        return season ? i + 2 : said ? i : NONE;
    }

    private static boolean isAfterMid(LexedSentence sentence, int i) {
        return sentence.isHyphen(i - 1) && sentence.is(i - 2, "mid");
    }

    private int month(LexedSentence sentence, int i) {
        int day = isDay(sentence, i + 1) ? i + 1 : i;
        int year = sentence.is(day + 1, ",") ? day + 2 : day + 1;
        if (isYear(sentence, year)) {
            return year;
        }
        boolean said = is(sentence, i - 1, "in") || is(sentence, i - 1, "which") || sentence.is(i - 1, "the");
        return said || (day > i && i > 0) ? day : NONE;
    }

    private int relative(LexedSentence sentence, int i) {
        boolean which = is(sentence, i, "which");
        if (which && (isMonth(sentence, i + 1) || is(sentence, i + 1, "weekday"))) {
            return dayPart(sentence, i + 1);
        }
        if (which && sentence.hasTag(i + 1, "CD") && isUnit(sentence, i + 2)) {
            return i + 2; // "the same four years"
        }
        if ((which && is(sentence, i + 1, "unit")) || (is(sentence, i, "ordinal") && is(sentence, i + 1, "unit"))) {
            return whole(sentence, i + 1);
        }
        if (is(sentence, i, "ordinal") && sentence.isHyphen(i + 1) && is(sentence, i + 2, "unit")) {
            return i + 2;
        }
        int unit = sentence.is(i, "a") || sentence.is(i, "an") || sentence.hasTag(i, "CD") ? i + 1 : i;
        if (isUnit(sentence, unit) && is(sentence, unit + 1, "before") && !sentence.hasTag(unit + 2, "PRP")) {
            return unit + 1;
        }
        boolean day = is(sentence, i, "weekday") && is(sentence, i - 1, "in");
        boolean feast = is(sentence, i, "feast") && is(sentence, i - 1, "in");
        boolean bare = is(sentence, i, "unit") && sentence.is(i - 1, "the") && is(sentence, i - 2, "during");
        return day ? dayPart(sentence, i) : feast || (bare && !sentence.is(i + 1, "of")) ? i : NONE;
    }

    private int dayPart(LexedSentence sentence, int day) {
        return is(sentence, day + 1, "part") ? day + 1 : day;
    }

    /** {@code third quarter of 2025}, {@code first half of last year}, {@code same period last year}. */
    private int whole(LexedSentence sentence, int unit) {
        if (sentence.is(unit + 1, "in") && sentence.is(unit + 2, "a")) {
            return NONE; // "for the second quarter in a row"
        }
        int next = sentence.is(unit + 1, "of") ? unit + 2 : unit + 1;
        boolean year = isYear(sentence, next) && next > unit + 1;
        boolean fiscal = sentence.is(next, "fiscal") && isYear(sentence, next + 1);
        boolean relative = is(sentence, next, "which") && is(sentence, next + 1, "unit");
        return year ? next : fiscal || relative ? next + 1 : unit;
    }

    private boolean isUnit(LexedSentence sentence, int index) {
        if (!sentence.has(index)) {
            return false;
        }
        String word = sentence.at(index).folded();
        Set<String> units = classes.get("unit");
        return units.contains(word) || (word.endsWith("s") && units.contains(word.substring(0, word.length() - 1)));
    }

    private boolean isMonth(LexedSentence sentence, int index) {
        return sentence.has(index)
                && Character.isUpperCase(sentence.at(index).text().charAt(0))
                && vocabulary.isMonth(sentence.at(index).folded())
                && !sentence.hasTag(index, "MD");
    }

    private static boolean isDay(LexedSentence sentence, int index) {
        return sentence.has(index) && DAY.matcher(sentence.at(index).text()).matches();
    }

    /** "2025", but not the "1990" of "1990s". */
    private static boolean isYear(LexedSentence sentence, int index) {
        return sentence.has(index)
                && YEAR.matcher(sentence.at(index).text()).matches()
                && !(sentence.isGlued(index + 1) && sentence.at(index + 1).isWord());
    }
}
