package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import claims.model.Figure.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether something changed by or to an amount. The words of change are in front of it ({@link Movements}), in it,
 * behind it, or another amount has them.
 *
 * <pre>
 * in it      doubled, halved
 * behind it  a 12% rise, 12% higher, 12% up since May
 * after it   $5, up from $4 | $5, an increase of 3%
 * shared     rose 11% in 2021 and 3% in 2022 | fell 4% at $5 | from $29 to $39
 * </pre>
 */
final class Trends {
    private static final int PHRASE = 7;
    /** How far behind an amount ", up from" may stand. */
    private static final int REACH = 14;

    private static final Set<String> LIST = Set.of(",", "and", "or", "/");
    private static final Set<String> APART =
            Set.of("above", "below", "more", "less", "fewer", "ahead", "behind", "short", "over", "under", "than");
    private static final Set<String> TIMES =
            Set.of("last", "year", "earlier", "ago", "before", "previous", "prior", "month", "quarter", "week", "now");

    private final ChangeWords words;
    private final Movements movements;

    Trends(Vocabulary vocabulary, ChangeWords words, Qualifiers qualifiers) {
        this.words = words;
        this.movements = new Movements(vocabulary, words, qualifiers);
    }

    /** The trend of each amount of a sentence. */
    List<Optional<Trend>> of(LexedSentence sentence, List<Find> finds) {
        List<Optional<Trend>> trends = new ArrayList<>();
        for (int i = 0; i < finds.size(); i++) {
            Find find = finds.get(i);
            int limit = i + 1 < finds.size() ? finds.get(i + 1).first() : sentence.size();
            Optional<Trend> trend = isArrow(sentence, find.last() + 1)
                    ? Optional.empty()
                    : of(sentence, find).or(() -> announced(sentence, find, limit));
            if (trend.isEmpty() && i > 0) {
                trend = shared(sentence, finds.get(i - 1), trends.get(i - 1), find);
            }
            trends.add(trend);
        }
        return trends;
    }

    /** What the words at an amount say of it alone. */
    Optional<Trend> of(LexedSentence sentence, Find find) {
        if (find.kind() == Kind.RATIO && sentence.is(find.last() + 1, "as")) {
            return Optional.empty();
        }
        return inside(sentence, find).or(() -> behind(sentence, find)).or(() -> movements.of(sentence, find));
    }

    /** Whether "from" in front of the amount at {@code first} tells what was before a change. */
    boolean isChangeFrom(LexedSentence sentence, int first) {
        return movements.isFrom(sentence, first);
    }

    /** "10% → 32%" */
    private static boolean isArrow(LexedSentence sentence, int index) {
        return sentence.is(index, "→") || (sentence.is(index, "-") && sentence.is(index + 1, ">"));
    }

    private Optional<Trend> inside(LexedSentence sentence, Find find) {
        return find.kind() == Kind.RATIO && find.first() == find.last() && sentence.hasTag(find.first(), "VB")
                ? words.verb(sentence, find.first()).map(ChangeWords.Verb::trend)
                : Optional.empty();
    }

    private Optional<Trend> behind(LexedSentence sentence, Find find) {
        boolean mark = sentence.isHyphen(find.last() + 1)
                || sentence.is(find.last() + 1, "”")
                || sentence.is(find.last() + 1, "\"");
        int next = mark ? find.last() + 2 : find.last() + 1;
        Optional<Trend> adverb = words.adverb(sentence, next);
        if (adverb.isPresent()) {
            boolean than = sentence.is(next + 1, "than");
            boolean position = sentence.is(next, "up") || sentence.is(next, "down");
            boolean modifier = position && (sentence.hasTag(next + 1, "NN") || sentence.is(next + 1, "from"));
            boolean fits = position ? find.kind() == Kind.PERCENT : find.kind() != Kind.RATIO;
            return adverb.filter(
                    trend -> fits && !modifier && movements.isCounted(find) && (!than || isTime(sentence, next + 2)));
        }
        if (sentence.is(next, "more") || sentence.is(next, "less") || sentence.is(next, "fewer")) {
            Trend trend = sentence.is(next, "more") ? Trend.UP : Trend.DOWN;
            return comparedWithBefore(sentence, next + 1) ? Optional.of(trend) : Optional.empty();
        }
        boolean amongMany = sentence.is(next, "in") && !Movements.isShare(find);
        return movements.isCounted(find) ? noun(sentence, amongMany ? next + 1 : next, find) : Optional.empty();
    }

    /** The head of the noun phrase at {@code start}, where it is a noun of change: "annual price increase". */
    private Optional<Trend> noun(LexedSentence sentence, int start, Find find) {
        int last = start;
        while (last - start < PHRASE && isInside(sentence, last)) {
            last++;
        }
        int head = sentence.is(last - 1, "rate") ? last - 2 : last - 1;
        return head < start ? Optional.empty() : words.noun(sentence, head, Movements.isShare(find));
    }

    private static boolean isInside(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "JJ")
                || sentence.isHyphen(index)
                || (sentence.isGlued(index) && sentence.isHyphen(index - 1));
    }

    /** "$40 million more in the fourth quarter than a year ago" */
    private static boolean comparedWithBefore(LexedSentence sentence, int start) {
        for (int i = start; i < start + REACH && sentence.has(i) && !sentence.is(i, ","); i++) {
            if (sentence.is(i, "than")) {
                return isTime(sentence, i + 1);
            }
        }
        return false;
    }

    private static boolean isTime(LexedSentence sentence, int start) {
        for (int i = start; i < start + 5 && sentence.has(i); i++) {
            if (TIMES.contains(sentence.at(i).folded()) || sentence.at(i).text().matches("(19|20)[0-9]{2}")) {
                return true;
            }
        }
        return false;
    }

    /** "$5 in May, up from $4", "$5, up 3%", "$5, an increase of 3%"; between them no verb and no other amount. */
    private Optional<Trend> announced(LexedSentence sentence, Find find, int limit) {
        if (sentence.is(movements.link(sentence, find), "from")) {
            return Optional.empty();
        }
        int end = Math.min(limit, find.last() + REACH);
        for (int i = find.last() + 1; i < end; i++) {
            boolean comma = sentence.is(i - 1, ",") || sentence.is(i - 1, "–") || sentence.is(i - 1, "—");
            Optional<Trend> adverb = words.adverb(sentence, i);
            if (adverb.isPresent()) {
                boolean from = sentence.is(i + 1, "from") || (sentence.is(i + 2, "from") && !sentence.is(i + 1, "to"));
                boolean before = comma && i + 1 < sentence.size() && isAmountNext(sentence, i + 1, limit);
                return from || before ? adverb : Optional.empty();
            }
            boolean article = sentence.is(i, "a") || sentence.is(i, "an");
            if (comma && article) {
                return announcedNoun(sentence, i + 1);
            }
            String tag = sentence.token(i).tag();
            if (sentence.is(i, ";")
                    || sentence.is(i, "(")
                    || tag.equals("MD")
                    || (isFinite(tag) && !sentence.hasTag(i - 1, "TO"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Trend> announcedNoun(LexedSentence sentence, int start) {
        int noun = start;
        while (sentence.hasTag(noun, "JJ") && noun - start < 3) {
            noun++;
        }
        boolean amount = sentence.is(noun + 1, "of") || sentence.is(noun + 1, "from");
        return amount ? words.noun(sentence, noun, true) : Optional.empty();
    }

    private boolean isAmountNext(LexedSentence sentence, int index, int limit) {
        return limit < sentence.size() && limit - index < 4 && !sentence.is(index, "to");
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB");
    }

    /** The trend that the amount before gives to this one. */
    private Optional<Trend> shared(LexedSentence sentence, Find before, Optional<Trend> trend, Find find) {
        int link = movements.link(sentence, find);
        boolean pair = sentence.is(link, "to") && sentence.is(before.first() - 1, "from");
        if ((pair || isArrow(sentence, before.last() + 1)) && isSameThing(before, find)) {
            return direction(before, find);
        }
        boolean apart = sentence.find(find.last() + 1)
                .filter(next -> APART.contains(next.folded()))
                .isPresent();
        if (trend.isEmpty() || apart || !isOneClause(sentence, before.last() + 1, link)) {
            return Optional.empty();
        }
        boolean price = find.kind() == Kind.MONEY
                || (find.kind() == Kind.QUANTITY && find.unit().isEmpty());
        boolean reached = sentence.is(link, "at") || (sentence.is(link, "to") && Movements.isShare(before));
        if (reached && price && isClose(sentence, before.last() + 1, link)) {
            return trend;
        }
        boolean or = sentence.is(link, "or");
        boolean list = sentence.has(link)
                && (LIST.contains(sentence.at(link).folded()) || isRather(sentence, link))
                && (before.kind() == find.kind() || (Movements.isShare(before) && Movements.isShare(find)) || or);
        // "rose 4%, 12-month highs": a comma alone joins only what follows more than a comma
        boolean bare = sentence.is(link, ",")
                && link == before.last() + 1
                && !sentence.is(find.last() + 1, "and")
                && !sentence.is(find.last() + 1, ",");
        return (list && !bare) || isGapped(sentence, before, find, link) ? trend : Optional.empty();
    }

    /** "Revenue rose 12% and profit 3%" */
    private static boolean isGapped(LexedSentence sentence, Find before, Find find, int link) {
        int and = before.last() + 1;
        boolean nouns =
                sentence.is(and, "and") && link > and && find.kind() == Kind.PERCENT && before.kind() == find.kind();
        for (int i = and + 1; nouns && i <= link; i++) {
            nouns = sentence.hasTag(i, "NN") || sentence.hasTag(i, "JJ") || sentence.hasTag(i, "DT");
        }
        return nouns;
    }

    /** "By a quarter rather than by 60%" */
    private static boolean isRather(LexedSentence sentence, int link) {
        int than = sentence.is(link, "by") || sentence.is(link, "to") ? link - 1 : link;
        return sentence.is(than, "than") && sentence.is(than - 1, "rather");
    }

    /** Only words for the end of trading: "down 4% at $5", "rose 3% to close at $5". */
    private boolean isClose(LexedSentence sentence, int first, int last) {
        for (int i = first; i < last; i++) {
            boolean small = sentence.is(i, "to") || sentence.is(i, ",");
            if (!small && !words.is(sentence, i, ChangeWords.Kind.CLOSES)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOneClause(LexedSentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean verb = sentence.hasTag(i, "VB") && !words.is(sentence, i, ChangeWords.Kind.CLOSES);
            if (verb || sentence.hasTag(i, "MD") || sentence.is(i, ";") || sentence.is(i, "(") || sentence.is(i, ":")) {
                return false;
            }
        }
        return last - first < REACH;
    }

    private static boolean isSameThing(Find before, Find find) {
        boolean bare = before.kind() == Kind.QUANTITY && before.unit().isEmpty();
        return (before.kind() == find.kind() || bare)
                && (before.unit().equals(find.unit())
                        || before.unit().isEmpty()
                        || find.unit().isEmpty());
    }

    /** From the one to the other: their size tells. */
    private static Optional<Trend> direction(Find from, Find to) {
        Optional<BigDecimal> start =
                from.amount().value().or(() -> from.amount().low());
        Optional<BigDecimal> end = to.amount().value().or(() -> to.amount().low());
        if (start.isEmpty() || end.isEmpty() || start.get().compareTo(end.get()) == 0) {
            return Optional.empty();
        }
        return Optional.of(start.get().compareTo(end.get()) < 0 ? Trend.UP : Trend.DOWN);
    }
}
