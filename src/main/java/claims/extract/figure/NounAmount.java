package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/** Says what an amount is of that hangs on a noun: the noun, or what the noun is about. */
final class NounAmount {
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
    /** How an amount follows the noun that it is of: {@code a fine of $5m}, {@code a site with 90 MW}. */
    private static final Set<String> FOLLOWING = Set.of(
            "", "to", "from", "by", "at", "of", "for", "between", "around", "about", "below", "above", "under", "over",
            "past", "near", "than", "beyond", "within", "up", "out", "with");

    private final SentenceTree tree;
    private final MeasuringWords words;
    private final AmountPlace amount;
    private final Things things;
    private final ClauseTopic topic;

    NounAmount(SentenceTree tree, MeasuringWords words, AmountPlace amount, Things things, ClauseTopic topic) {
        this.tree = tree;
        this.words = words;
        this.amount = amount;
        this.things = things;
        this.topic = topic;
    }

    Optional<Phrase> find(int noun) {
        String relation = tree.relation(amount.top());
        String preposition = tree.preposition(amount.top());
        if (relation.equals("conj") && noun < amount.first()) {
            return amount.before();
        }
        if (noun > amount.last() && MODIFIER.contains(relation)) {
            return ofAnnounced(noun, true);
        }
        boolean follows = noun < amount.first()
                && (relation.equals("appos")
                        || relation.startsWith("acl")
                        || relation.equals("dep")
                        || (relation.startsWith("nmod") && FOLLOWING.contains(preposition)));
        int outer = tree.head(noun);
        boolean nested = follows
                && preposition.equals("of")
                && tree.relation(noun).equals("nmod")
                && tree.preposition(noun).equals("of")
                && outer == noun - 2
                && tree.isNoun(outer);
        if (nested) {
            return things.thing(outer);
        }
        boolean adverbial = amount.is(Measure.TIME) && !relation.equals("appos") && !preposition.equals("of");
        return follows && !adverbial ? ofAnnounced(noun, false) : Optional.empty();
    }

    /** What a noun that announces an amount is of: itself, or what "a total", "a rise", "a cost" is about. */
    private Optional<Phrase> ofAnnounced(int noun, boolean modified) {
        String lemma = tree.lemma(noun);
        if (words.isPrice(lemma) && tree.preposition(noun).equals("at")) {
            return ofPriced(noun).or(() -> thing(noun, modified));
        }
        if ((!words.isVague(lemma) && !words.isChange(lemma)) || things.isDescribed(noun)) {
            return thing(noun, modified);
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
        if (governor != SentenceTree.ROOT
                && tree.isVerb(governor)
                && !tree.relation(noun).startsWith("nsubj")) {
            AmountPlace place = amount.announcedBy(noun);
            Optional<Phrase> told = new VerbAmount(tree, words, place, things, topic).find(governor);
            if (told.isPresent()) {
                return told;
            }
        }
        boolean empty = amount.is(Measure.TIME) && words.isVague(lemma);
        return empty || amount.previous().isThere() || governor == SentenceTree.ROOT
                ? amount.before().filter(it -> !empty)
                : thing(noun, modified);
    }

    /** Nouns that an amount describes are short: {@code a 60-person LAB in Leeds}, {@code a $5m STAKE in the firm}. */
    private Optional<Phrase> thing(int noun, boolean modified) {
        boolean short_ = modified && (amount.is(Measure.COUNT) || amount.is(Measure.TIME));
        return short_ ? things.thing(noun).map(phrase -> things.bare(noun)) : things.thing(noun);
    }

    /** "bought THE MINE at a price of $5m", "THE MINE at a price of $5m" */
    private Optional<Phrase> ofPriced(int price) {
        int governor = tree.head(price);
        if (governor == SentenceTree.ROOT) {
            return Optional.empty();
        }
        if (!tree.isVerb(governor)) {
            return things.thing(governor);
        }
        return tree.object(governor)
                .flatMap(things::thing)
                .or(() -> tree.oblique(governor, Set.of("for")).flatMap(things::thing))
                .or(() -> topic.of(governor, false));
    }
}
