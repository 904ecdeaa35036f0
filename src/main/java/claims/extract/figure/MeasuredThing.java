package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import java.util.BitSet;
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
    private static final Set<String> MODIFIER = Set.of(
            "compound",
            "amod",
            "nummod",
            "nmod:npmod",
            "obl:npmod",
            "obl:tmod",
            "dep",
            "nmod",
            "det",
            "det:predet",
            "advmod");
    private static final Set<String> COMPARING = Set.of("against", "versus", "vs", "compare", "compared");
    private static final Set<String> QUANTIFYING = Set.of(
            "between", "about", "around", "over", "under", "above", "below", "near", "than", "up", "beyond", "past");
    /** How an amount stands to the verb that says what becomes of the verb's object or subject. */
    private static final Set<String> WHEREABOUTS = Set.of(
            "", "to", "from", "by", "at", "of", "for", "between", "around", "about", "below", "above", "under", "over",
            "past", "near", "than", "beyond", "within", "in", "up", "out");

    private final SentenceTree tree;
    private final MeasuringWords words;
    private final AmountPlace amount;
    private final Things things;
    private final ClauseTopic topic;
    private final int top;

    /** @param amounts the tokens of all amounts of the sentence */
    MeasuredThing(SentenceTree tree, MeasuringWords words, BitSet amounts, AmountPlace amount) {
        this.tree = tree;
        this.words = words;
        this.amount = amount;
        this.things = new Things(tree, words, amounts, amount);
        this.topic = new ClauseTopic(tree, things, amount);
        this.top = amount.top();
    }

    Optional<Phrase> find() {
        if (isAge()) {
            return things.thing(amount.first() - 2);
        }
        if (amount.is(Measure.RATIO) && tree.isVerb(top)) {
            return tree.object(top).filter(things::isThing).map(things::phrase).or(() -> topic.of(top, true));
        }
        OwnWords own = new OwnWords(tree, things, amount);
        if (own.isOfBackward()) {
            return amount.previous().counted().or(amount::before);
        }
        Optional<Phrase> named = own.find();
        if (named.isPresent()) {
            return named;
        }
        int governor = governor();
        if (governor == SentenceTree.ROOT) {
            return ofPredicate();
        }
        if (amount.is(Measure.COUNT) && !isCompound() && !isChanged(governor)) {
            return Optional.empty();
        }
        if (hasCopula(top) && tree.subject(top).isPresent()) {
            return ofPredicate();
        }
        if (things.isAmount(governor) && isBehindCopula()) {
            return things.thing(amount.first() - 2);
        }
        if (things.isAmount(governor) || COMPARING.contains(tree.preposition(top))) {
            return amount.before();
        }
        if (tree.isNoun(governor)) {
            return ofNoun(governor);
        }
        return tree.isVerb(governor) ? ofVerb(governor) : ofAdjective(governor);
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

    /** {@code Marisa Holm, 41, left} */
    private boolean isAge() {
        return amount.is(Measure.TIME)
                && amount.first() == amount.last()
                && amount.first() > 1
                && tree.text(amount.first() - 1).equals(",");
    }

    private Optional<Phrase> ofPredicate() {
        return tree.subject(top).flatMap(things::thingOrBefore);
    }

    private Optional<Phrase> ofNoun(int noun) {
        String relation = tree.relation(top);
        String preposition = tree.preposition(top);
        if (relation.equals("conj") && noun < amount.first()) {
            return amount.before();
        }
        boolean modifies = noun > amount.last() && MODIFIER.contains(relation);
        boolean follows = noun < amount.first()
                && (relation.equals("appos")
                        || relation.startsWith("acl")
                        || relation.equals("dep")
                        || (relation.startsWith("nmod")
                                && WHEREABOUTS.contains(preposition)
                                && !preposition.equals("in")));
        if ((!modifies && !follows) || (amount.is(Measure.TIME) && follows && !isOf(relation, preposition))) {
            return Optional.empty();
        }
        return ofAnnounced(noun);
    }

    private boolean isOf(String relation, String preposition) {
        return relation.equals("appos") || preposition.equals("of");
    }

    /** What a noun that announces an amount is of: itself, or what "a total", "a rise" is about. */
    private Optional<Phrase> ofAnnounced(int noun) {
        if ((!words.isVague(tree.lemma(noun)) && !words.isChange(tree.lemma(noun))) || things.isDescribed(noun)) {
            return things.thing(noun);
        }
        Optional<Phrase> about = tree.oblique(noun, Set.of("in", "of", "to"))
                .filter(it -> it > amount.last() && things.isThing(it))
                .map(things::phrase);
        if (about.isPresent()) {
            return about;
        }
        if (tree.subject(noun).isPresent()) {
            return tree.subject(noun).flatMap(things::thingOrBefore);
        }
        int governor = tree.head(noun);
        boolean goal = tree.relation(noun).startsWith("obl") && governor != SentenceTree.ROOT && tree.isVerb(governor);
        if (goal && (words.isChange(tree.lemma(governor)) || words.isState(tree.lemma(governor)))) {
            return topic.of(governor, true);
        }
        return amount.previous().isThere() || governor == SentenceTree.ROOT ? amount.before() : things.thing(noun);
    }

    private Optional<Phrase> ofVerb(int verb) {
        String relation = tree.relation(top);
        String lemma = tree.lemma(verb);
        if (relation.equals("conj")) {
            return amount.before();
        }
        String preposition = tree.preposition(top);
        if (relation.startsWith("obl") && !preposition.isEmpty() && !QUANTIFYING.contains(preposition)) {
            return ofOblique(verb, preposition);
        }
        if (relation.startsWith("nsubj")) {
            return Optional.empty();
        }
        if (amount.is(Measure.TIME)) {
            Optional<Phrase> spent = words.isGiving(lemma) ? goal(verb) : Optional.empty();
            return words.isLasting(lemma) ? topic.of(verb, true) : spent;
        }
        boolean told =
                words.isState(lemma) || (words.isChange(lemma) && !(amount.is(Measure.MONEY) && words.isGiving(lemma)));
        Optional<Phrase> goal = amount.is(Measure.MONEY) && words.isGiving(lemma) ? goal(verb) : Optional.empty();
        if (goal.isPresent() || (!told && !amount.is(Measure.MEASURE))) {
            return goal;
        }
        return topic.of(verb, told);
    }

    /** {@code spend £3m ON ADS} */
    private Optional<Phrase> goal(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > amount.last() && tree.relation(child).startsWith("obl"))
                .filter(child -> words.isGoal(tree.preposition(child)) && things.isThing(child))
                .findFirst()
                .map(things::phrase);
    }

    private Optional<Phrase> ofOblique(int verb, String preposition) {
        boolean moved = Set.of("to", "from", "by").contains(preposition)
                && (words.isChange(tree.lemma(verb)) || words.isLasting(tree.lemma(verb)));
        if (!WHEREABOUTS.contains(preposition) || (amount.is(Measure.TIME) && !moved)) {
            return Optional.empty();
        }
        Optional<Integer> object = tree.object(verb).filter(it -> !things.isAmount(it));
        boolean relative = tree.relation(verb).equals("acl:relcl")
                && tree.subject(verb).filter(it -> !tree.isRelative(it)).isPresent();
        if (relative && object.filter(it -> !tree.isRelative(it)).isEmpty()) {
            return things.thing(tree.head(verb));
        }
        if (object.isPresent()) {
            boolean deed = preposition.equals("for") && tree.tag(verb).equals("VBG") && verb < object.get();
            Optional<Phrase> thing = things.thing(object.get());
            return deed ? thing.map(it -> new Phrase(verb, it.last(), it.owner())) : thing;
        }
        return preposition.equals("in") && !amount.is(Measure.RATIO) ? Optional.empty() : topic.of(verb, true);
    }

    /** {@code a contract WORTH $5m}, {@code 9 km LONG}, {@code revenue UP 5%}. */
    private Optional<Phrase> ofAdjective(int adjective) {
        boolean isLength = amount.is(Measure.TIME) || amount.is(Measure.MEASURE);
        boolean takesLength = tree.tag(adjective).startsWith("JJ") || words.isExtent(tree.lemma(adjective));
        if (isLength && !takesLength) {
            return Optional.empty();
        }
        if (tree.subject(adjective).isPresent()) {
            return tree.subject(adjective).flatMap(things::thingOrBefore);
        }
        int governor = tree.head(adjective);
        if ((amount.previous().isThere() && !tree.lemma(adjective).equals("worth")) || governor == SentenceTree.ROOT) {
            return amount.before();
        }
        if (tree.isNoun(governor)) {
            return things.thing(governor);
        }
        return tree.isVerb(governor) ? topic.of(governor, true) : amount.before();
    }

    /** Counts have a thing only where it changes: {@code the workforce grew to 4,870 people}. */
    private boolean isChanged(int governor) {
        return tree.isVerb(governor)
                && (words.isChange(tree.lemma(governor)) || words.isLasting(tree.lemma(governor)))
                && Set.of("to", "from").contains(tree.preposition(top));
    }

    /** {@code a 60-person lab} */
    private boolean isCompound() {
        return tree.head(top) > amount.last()
                && tree.isNoun(tree.head(top))
                && amount.last() - 1 >= amount.first()
                && tree.tag(amount.last() - 1).equals("HYPH");
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
