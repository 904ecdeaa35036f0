package claims.extract.figure;

import claims.extract.figure.Periods.Period;
import claims.extract.lexeme.LexedSentence;
import claims.model.Figure;
import claims.nlp.SentenceTree;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says which of the times of a sentence an amount holds for: one of its own clause. What was before a change ("from $3
 * billion in 2023") has only the time right behind it, and keeps that for itself.
 */
final class PeriodLinks {
    private static final Set<String> PARTING = Set.of(";", "—", "–", "--", ":", "(", ")", "[");
    /** How many lexemes may stand between an amount and the time that is its own: {@code $9 a diluted share, in 2025}. */
    private static final int NEAR = 4;
    /** How far in lexemes an amount and a time may stand apart, and how many times before it are considered. */
    private static final int REACH = 60;

    private static final int CANDIDATES = 4;

    private final LexedSentence sentence;
    private final SentenceTree tree;
    private final Periods grammar;
    /** By their first lexemes, as are the periods. */
    private final NavigableMap<Integer, Find> finds = new TreeMap<>();

    private final NavigableMap<Integer, Period> periods = new TreeMap<>();

    PeriodLinks(LexedSentence sentence, SentenceTree tree, Periods grammar, List<Find> finds) {
        this.sentence = sentence;
        this.tree = tree;
        this.grammar = grammar;
        finds.forEach(find -> this.finds.put(find.first(), find));
        for (Period period : grammar.in(sentence)) {
            Map.Entry<Integer, Find> find = this.finds.floorEntry(period.first());
            if (find == null || find.getValue().last() < period.last()) {
                periods.put(period.first(), period);
            }
        }
    }

    /** The period of a find, as the article words it. */
    Optional<String> of(Find find) {
        return link(find).map(period -> period.words(sentence));
    }

    private Optional<Period> link(Find find) {
        if (isCompound(find) || Ages.isAge(sentence, find)) {
            return Optional.empty();
        }
        Optional<Period> next =
                Optional.ofNullable(periods.higherEntry(find.last())).map(Map.Entry::getValue);
        if (isBaseline(find)) {
            return next.filter(period -> isNear(find, period) || isJoined(find, period));
        }
        return next.filter(period -> !isParted(find.last(), period.first()) && !isCompared(period))
                .filter(period -> isNear(find, period) || (isInClause(find, period) && isChained(find, period)))
                .or(() -> before(find));
    }

    private Optional<Period> before(Find find) {
        boolean shares = find.kind() == Figure.Kind.PERCENT || sentence.is(find.first() - 1, "to");
        return periods.headMap(find.first(), false).descendingMap().values().stream()
                .limit(CANDIDATES)
                .filter(period -> !isParted(period.last(), find.first()))
                .filter(period -> owner(period).isEmpty()
                        || (shares && owner(period).filter(this::isBaseline).isEmpty()))
                .filter(period -> period.last() < find.first())
                .filter(period -> isInClause(find, period) || goesOn(find, period) || isApposed(find, period))
                .findFirst();
    }

    /** The amount that a time stands right behind. */
    private Optional<Find> owner(Period period) {
        return Optional.ofNullable(finds.lowerEntry(period.first()))
                .map(Map.Entry::getValue)
                .filter(find -> isNear(find, period));
    }

    /** {@code 415 terawatt-hours in 2024, some 1.5% of all electricity} */
    private boolean isApposed(Find find, Period period) {
        int i = period.last() + 1;
        boolean comma = sentence.is(i, ",");
        while (comma && ++i < find.first()) {
            comma = sentence.hasTag(i, "RB") || sentence.hasTag(i, "DT") || sentence.hasTag(i, "IN");
        }
        return comma && i == find.first() && i - period.last() <= NEAR;
    }

    /** "a four-page memo" is that whenever it was written. */
    private boolean isCompound(Find find) {
        return find.kind() == Figure.Kind.QUANTITY
                && sentence.isHyphen(find.last() - 1)
                && sentence.hasTag(find.last() + 1, "NN");
    }

    /** {@code up 12% from a year earlier}: the time of something else. */
    private boolean isCompared(Period period) {
        int i = sentence.is(period.first() - 1, "the") ? period.first() - 2 : period.first() - 1;
        return grammar.is(sentence, i, "compared");
    }

    /** {@code from X, against X, compared with X, than X}: X is what was before. */
    private boolean isBaseline(Find find) {
        int i = find.first() - 1;
        for (int steps = 0; steps < 3 && sentence.has(i) && sentence.hasTag(i, "RB"); steps++) {
            i--;
        }
        boolean with = sentence.is(i, "with") || sentence.is(i, "to");
        return with
                ? sentence.is(i - 1, "compared")
                : grammar.is(sentence, i, "baseline")
                        && !sentence.is(i - 1, "more")
                        && !sentence.is(i - 1, "less")
                        && !sentence.is(i - 1, "fewer");
    }

    private boolean isNear(Find find, Period period) {
        return period.first() > find.last()
                && period.first() - find.last() <= NEAR
                && !isParted(find.last(), period.first())
                && !isClauseBetween(find.last(), period.first())
                && isLastBefore(period.first(), find);
    }

    private boolean isLastBefore(int place, Find find) {
        Find before = finds.lowerEntry(place).getValue();
        return before.first() == find.first() && before.last() == find.last();
    }

    /** {@code $118.7 million, or 47 cents, in 2025} */
    private boolean isJoined(Find find, Period period) {
        return owner(period)
                .filter(other -> isLastBefore(other.first(), find))
                .filter(other -> sentence.is(other.first() - 1, "or"))
                .isPresent();
    }

    /** {@code the 60% they forecast in 2024}, {@code two people who left last fall} */
    private boolean isClauseBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.hasTag(i, "PRP") || sentence.hasTag(i, "W")) {
                return true;
            }
        }
        return false;
    }

    /** Between an amount and its time stand only amounts told with it: {@code 24% to $59.9 billion in 2025}. */
    private boolean isChained(Find find, Period period) {
        int end = find.last();
        for (Find other :
                finds.subMap(find.last(), false, period.first(), false).values()) {
            if (other.first() - end > NEAR || isBaseline(other)) {
                return false;
            }
            end = other.last();
        }
        return true;
    }

    private boolean isInClause(Find find, Period period) {
        return clause(find.first(), find.last()) == clause(period.first(), period.last());
    }

    /** The clause of the amount goes on with that of the time: {@code In May it hired a chief and paid him $2 million}. */
    private boolean goesOn(Find find, Period period) {
        int from = clause(period.first(), period.last());
        int at = clause(find.first(), find.last());
        boolean leads = sentence.token(period.last()).index() < from;
        for (int steps = 0; leads && steps < 4 && at != SentenceTree.ROOT; steps++) {
            if (at == from) {
                return true;
            }
            if (!tree.relation(at).equals("conj")) {
                return false;
            }
            at = clauseOf(tree.head(at));
        }
        return false;
    }

    private int clause(int first, int last) {
        int top = tree.top(sentence.token(first).index(), sentence.token(last).index());
        return clauseOf(tree.relation(top).equals("appos") ? tree.head(top) : top);
    }

    /** The token that governs the clause of a token. */
    private int clauseOf(int token) {
        int at = token;
        for (int steps = 0; steps < REACH && at != SentenceTree.ROOT && tree.head(at) != SentenceTree.ROOT; steps++) {
            String relation = tree.relation(at);
            boolean clause = (tree.isVerb(at) && !relation.equals("xcomp") && !relation.equals("amod"))
                    || relation.equals("ccomp")
                    || relation.equals("appos")
                    || relation.equals("acl:relcl");
            if (clause) {
                return at;
            }
            at = tree.head(at);
        }
        return at;
    }

    private boolean isParted(int from, int to) {
        if (to - from > REACH) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (PARTING.contains(sentence.at(i).text())) {
                return true;
            }
        }
        return false;
    }
}
