package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/**
 * Says what an amount is an amount of, from the dependency tree.
 *
 * <pre>
 * 60% of THE CORPUS          $4.5bn in REVENUE        paid $5m for THE STAKE     spent £3m on ADS
 * a $21 billion COMPUTE DEAL   A FINE of $5 million     REVENUE rose 12% to $4.5bn
 * cut ITS TARGET to $150     THE MODEL costs $60      HIRING A CHIEF for $14.3bn
 * </pre>
 *
 * Amounts that are told in one breath ("$6.8 million, up from $2.9 million") share it.
 */
final class MeasuredThing {
    private static final Set<String> COMPARING = Set.of("against", "versus", "vs", "compare", "compared");

    private final SentenceTree tree;
    private final MeasuringWords words;
    private final AmountPlace amount;
    private final Things things;
    private final ClauseTopic topic;
    private final int top;

    MeasuredThing(SentenceTree tree, MeasuringWords words, AmountPlace amount, Things things) {
        this.tree = tree;
        this.words = words;
        this.amount = amount;
        this.things = things;
        this.topic = new ClauseTopic(tree, things, amount);
        this.top = amount.top();
    }

    Optional<Phrase> find() {
        NearbyWords nearby = new NearbyWords(tree, things, amount);
        if (nearby.isAge()) {
            return things.thing(amount.first() - 2);
        }
        if (amount.is(Measure.RATIO) && tree.isVerb(top)) {
            return tree.object(top).filter(things::isThing).map(things::phrase).or(() -> topic.of(top, true));
        }
        OwnWords own = new OwnWords(tree, things, amount);
        if (own.isOfBackward()) {
            return own.backward();
        }
        return own.find()
                .or(own::compared)
                .or(nearby::announced)
                .or(nearby::owned)
                .or(this::ofGovernor)
                .or(own::means)
                .or(nearby::apposed)
                .or(nearby::explained)
                .or(() -> nearby.moved(words, topic))
                .or(nearby::adjacent);
    }

    private Optional<Phrase> ofGovernor() {
        int governor = governor();
        if (governor == SentenceTree.ROOT) {
            return hasCopula(top) || !amount.is(Measure.COUNT) ? ofPredicate() : Optional.empty();
        }
        if (amount.is(Measure.COUNT) && !isCompound() && !isChanged(governor) && !isNamed(governor)) {
            return amount.endsChange(tree) ? amount.before() : Optional.empty();
        }
        if (amount.is(Measure.MEASURE) && isAway()) {
            return Optional.empty();
        }
        if (hasCopula(top) && tree.subject(top).isPresent()) {
            return ofPredicate();
        }
        if (things.isAmount(governor) && isBehindCopula()) {
            return things.thing(amount.first() - 2);
        }
        if (things.isAmount(governor) && !things.isThing(governor)) {
            boolean when = amount.is(Measure.TIME) && !tree.preposition(top).isEmpty();
            return when ? Optional.empty() : own().or(amount::before);
        }
        if (COMPARING.contains(tree.preposition(top))) {
            return amount.before();
        }
        if (tree.isVerb(governor)) {
            return new VerbAmount(tree, words, amount, things, topic).find(governor);
        }
        return tree.isNoun(governor)
                ? new NounAmount(tree, words, amount, things, topic).find(governor)
                : ofAdjective(governor);
    }

    /** {@code $40m for schools and $15m FOR LIBRARIES} */
    private Optional<Phrase> own() {
        return tree.oblique(top, Set.of("for", "on"))
                .filter(it -> tree.relation(top).equals("conj") && amount.is(Measure.MONEY) && things.isThing(it))
                .map(things::phrase);
    }

    /** What the amount hangs on: with "up to" before it, what that hangs on. */
    private int governor() {
        int governor = tree.head(top);
        boolean upTo = governor != SentenceTree.ROOT
                && governor == amount.first() - 2
                && tree.lemma(governor).equals("up")
                && tree.lemma(amount.first() - 1).equals("to");
        return upTo ? tree.head(governor) : governor;
    }

    private Optional<Phrase> ofPredicate() {
        return tree.subject(top).flatMap(things::thingOrBefore);
    }

    /** {@code a contract WORTH $5m}, {@code 9 km LONG}, {@code revenue UP 5%}. */
    private Optional<Phrase> ofAdjective(int adjective) {
        boolean isLength = amount.is(Measure.TIME) || amount.is(Measure.MEASURE);
        boolean takesLength = tree.tag(adjective).startsWith("JJ") || words.isExtent(tree.lemma(adjective));
        if (isLength
                && (!takesLength
                        || (amount.is(Measure.TIME) && !tree.preposition(top).isEmpty()))) {
            return Optional.empty();
        }
        if (tree.subject(adjective).isPresent()) {
            return tree.subject(adjective)
                    .filter(subject -> !amount.contains(subject))
                    .flatMap(things::thingOrBefore)
                    .or(amount::beforeOrCounted);
        }
        int before = adjective - 1;
        if (before >= 0 && tree.isVerb(before) && tree.subject(before).isPresent()) {
            return topic.of(before, true);
        }
        int governor = tree.head(adjective);
        if ((amount.previous().isThere() && !tree.lemma(adjective).equals("worth")) || governor == SentenceTree.ROOT) {
            return amount.before();
        }
        if (tree.isNoun(governor) && !tree.isVerb(governor)) {
            return things.thing(governor);
        }
        return tree.isVerb(governor) ? topic.of(governor, true) : amount.before();
    }

    /** Counts have a thing only where it changes: {@code the workforce grew to 4,870 people}. */
    private boolean isChanged(int governor) {
        boolean moves = tree.isVerb(governor)
                && tree.object(governor)
                        .filter(object ->
                                things.isAmount(object) || tree.tag(object).equals("$"))
                        .isEmpty();
        return moves
                && (words.isChange(tree.lemma(governor)) || words.isLasting(tree.lemma(governor)))
                && Set.of("to", "from", "down", "up").contains(tree.preposition(top));
    }

    /** A number of nothing has the thing before it: {@code a population of 1.4 million}, {@code members topped 400}. */
    private boolean isNamed(int governor) {
        boolean bare = tree.tag(amount.last()).equals("CD");
        String lemma = tree.lemma(governor);
        boolean of = tree.isNoun(governor)
                && governor < amount.first()
                && tree.preposition(top).equals("of")
                && !words.isVague(lemma);
        return bare && (of || (tree.isVerb(governor) && (words.isState(lemma) || words.isChange(lemma))));
    }

    /** {@code a 60-person lab} */
    private boolean isCompound() {
        return tree.head(top) > amount.last()
                && tree.isNoun(tree.head(top))
                && amount.last() - 1 >= amount.first()
                && tree.tag(amount.last() - 1).equals("HYPH");
    }

    /** "30 km from the coast" says where. */
    private boolean isAway() {
        int next = amount.last() + 1;
        return next < tree.size()
                && (tree.lemma(next).equals("away")
                        || (tree.lemma(next).equals("from")
                                && next + 1 < tree.size()
                                && !things.isAmount(next + 1)
                                && !tree.tag(next + 1).equals("$")));
    }

    /** "the bridge is 2 km long", where the parser takes the bridge for another amount's */
    private boolean isBehindCopula() {
        return amount.first() > 1 && tree.lemma(amount.first() - 1).equals("be") && things.isThing(amount.first() - 2);
    }

    private boolean hasCopula(int token) {
        return tree.children(token).stream()
                .anyMatch(child -> tree.relation(child).equals("cop"));
    }
}
