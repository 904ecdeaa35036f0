package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what an amount is of from the words beside it, where the tagger or the parser has gone wrong. */
final class NearbyWords {
    /** No noun that an amount stands before is further from it than this. */
    private static final int REACH = 5;

    private static final Set<String> OPENING = Set.of(",", "-LRB-");
    private static final Set<String> OWNING = Set.of("PRP$", "POS");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> MOVING = Set.of("by", "to", "from");
    private static final Set<String> LEADING = Set.of("RB", "IN");

    private final SentenceTree tree;
    private final Things things;
    private final AmountPlace amount;

    NearbyWords(SentenceTree tree, Things things, AmountPlace amount) {
        this.tree = tree;
        this.things = things;
        this.amount = amount;
    }

    /** {@code Marisa Holm, 41, left}; {@code Marisa Holm (41)} */
    boolean isAge() {
        return amount.is(Measure.TIME)
                && amount.first() == amount.last()
                && amount.first() > 1
                && OPENING.contains(tree.tag(amount.first() - 1));
    }

    /** {@code a €25 million FINE}, which the tagger takes for an adjective; where the tree knows it, it knows more. */
    Optional<Phrase> announced() {
        if (isKnown()
                || amount.first() == 0
                || !isDetermined()
                || amount.is(Measure.COUNT)
                || amount.is(Measure.RATIO)) {
            return Optional.empty();
        }
        int last = amount.last();
        while (last + 1 < Math.min(tree.size(), amount.last() + REACH)
                && (isNominal(last + 1) || tree.tag(last + 1).equals("HYPH"))) {
            last++;
        }
        int noun = last;
        return noun > amount.last() && !things.isTime(noun)
                ? Optional.of(new Phrase(amount.last() + 1, noun, Optional.empty()))
                : Optional.empty();
    }

    /** {@code NORTHWIND's 46 percent} */
    Optional<Phrase> owned() {
        int before = amount.first() - 1;
        while (before > 0 && tree.tag(before).startsWith("JJ")) {
            before--;
        }
        boolean own = before > 0 && tree.tag(before).equals("POS") && amount.is(Measure.SHARE, Measure.MONEY);
        return own && !isKnown() ? things.thing(before - 1) : Optional.empty();
    }

    /** The tree says what the amount stands before. */
    private boolean isKnown() {
        int head = tree.head(amount.top());
        return head > amount.last()
                && !tree.isVerb(head)
                && !tree.relation(amount.top()).startsWith("nsubj");
    }

    private boolean isDetermined() {
        int before = amount.first() - 1;
        return OWNING.contains(tree.tag(before))
                || ARTICLES.contains(tree.text(before).toLowerCase(Locale.ROOT));
    }

    /** {@code 2.4 gigawatts, the CAPACITY of the campus} */
    Optional<Phrase> explained() {
        return tree.children(amount.top()).stream()
                .filter(child ->
                        child > amount.last() + 2 && tree.relation(child).equals("appos"))
                .filter(child -> isComma(amount.last() + 1)
                        && tree.text(amount.last() + 2).equals("the"))
                .filter(things::isThing)
                .findFirst()
                .map(things::phrase);
    }

    /** {@code fares ROSE BY a third} */
    Optional<Phrase> moved(MeasuringWords words, ClauseTopic topic) {
        int verb = amount.first() - 2;
        boolean change = verb > 0
                && MOVING.contains(tree.text(verb + 1))
                && tree.isVerb(verb)
                && words.isChange(tree.lemma(verb));
        return change && amount.is(Measure.MONEY, Measure.SHARE, Measure.RATIO)
                ? topic.of(verb, true)
                : Optional.empty();
    }

    /** {@code Johnson 3%, Stein 2%}; {@code Oil slides 3% to $71}, where the tagger takes the verb for a noun */
    Optional<Phrase> adjacent() {
        int noun = amount.first() - 1;
        if (noun > 0 && tree.lemma(noun).equals("to") && things.isAmount(noun - 1)) {
            return amount.before();
        }
        if (noun > 0 && tree.tag(noun).equals("NNS") && things.isChange(noun) && tree.isNoun(noun - 1)) {
            noun--;
        }
        return amount.is(Measure.SHARE, Measure.MONEY) && noun >= 0 && things.isThing(noun)
                ? Optional.of(things.bare(noun))
                : Optional.empty();
    }

    /** {@code The fine, $4 million, is}; {@code Unemployment (8.9%)}; {@code A flat, at £2,100 a month, is}. */
    Optional<Phrase> apposed() {
        int before = amount.first() - 1;
        while (before > 0
                && LEADING.contains(tree.tag(before))
                && !tree.text(before).equals("in")) {
            before--;
        }
        if (before < 1 || amount.is(Measure.COUNT) || amount.is(Measure.TIME) || amount.is(Measure.RATIO)) {
            return Optional.empty();
        }
        boolean bracket = tree.tag(before).equals("-LRB-");
        boolean commas = tree.tag(before).equals(",") && before == amount.first() - 1 && isComma(amount.last() + 1);
        int noun = before - 1;
        return (bracket || commas) && isNominal(noun) && !things.isAmount(noun)
                ? Optional.of(things.phrase(noun))
                : Optional.empty();
    }

    private boolean isNominal(int token) {
        return tree.isNoun(token) || tree.tag(token).equals("JJ");
    }

    private boolean isComma(int token) {
        return token < tree.size() && tree.tag(token).equals(",");
    }
}
