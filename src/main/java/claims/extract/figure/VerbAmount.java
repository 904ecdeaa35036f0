package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what an amount is of that hangs on a verb: the verb's subject, its object or what it is for. */
final class VerbAmount {
    private static final Set<String> OBLIQUE = Set.of("obl", "nmod");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> QUANTIFYING = Set.of(
            "between", "about", "around", "over", "under", "above", "below", "near", "than", "up", "beyond", "past");
    /** How an amount stands to the verb that says what becomes of the verb's object or subject. */
    private static final Set<String> WHEREABOUTS = Set.of(
            "", "to", "from", "by", "at", "of", "for", "between", "around", "about", "below", "above", "under", "over",
            "past", "near", "than", "beyond", "within", "in", "up", "down", "out", "with");

    private final SentenceTree tree;
    private final MeasuringWords words;
    private final AmountPlace amount;
    private final Things things;
    private final ClauseTopic topic;

    VerbAmount(SentenceTree tree, MeasuringWords words, AmountPlace amount, Things things, ClauseTopic topic) {
        this.tree = tree;
        this.words = words;
        this.amount = amount;
        this.things = things;
        this.topic = topic;
    }

    Optional<Phrase> find(int verb) {
        String relation = tree.relation(amount.top());
        if (relation.equals("conj")) {
            return amount.before();
        }
        String preposition = tree.preposition(amount.top());
        if (relation.startsWith("obl") && !preposition.isEmpty() && !QUANTIFYING.contains(preposition)) {
            return ofOblique(verb, preposition);
        }
        if (relation.startsWith("nsubj")) {
            return ofSubject(verb);
        }
        return deed(verb).or(() -> ofObject(verb));
    }

    /** {@code $3 billion was spent on THE DAM}; {@code of 640 DEVELOPERS, 70% agree}. */
    private Optional<Phrase> ofSubject(int verb) {
        return switch (amount.measure()) {
            case MONEY -> goal(verb);
            case SHARE, RATIO ->
                tree.oblique(verb, Set.of("among", "of")).flatMap(things::thing).or(amount::beforeOrCounted);
            default -> Optional.empty();
        };
    }

    private Optional<Phrase> ofObject(int verb) {
        String lemma = tree.lemma(verb);
        if (amount.is(Measure.TIME)) {
            Optional<Phrase> spent = words.isGiving(lemma) ? goal(verb) : Optional.empty();
            return words.isLasting(lemma) ? topic.of(verb, true) : spent;
        }
        if (amount.is(Measure.SHARE) && words.isComparing(lemma)) {
            return topic.of(verb, true);
        }
        if (amount.is(Measure.SHARE) && words.isHaving(lemma)) {
            return amount.before().or(() -> topic.of(verb, true));
        }
        boolean gives = amount.is(Measure.MONEY) && words.isGiving(lemma);
        boolean told = words.isState(lemma) || (words.isChange(lemma) && !gives);
        Optional<Phrase> goal = amount.is(Measure.MONEY) && !told ? goal(verb) : Optional.empty();
        if (goal.isPresent()) {
            return goal;
        }
        if (gives
                && isRate()
                && tree.object(verb).filter(it -> it != amount.top()).isEmpty()) {
            return topic.of(verb, false);
        }
        if (!told && !amount.is(Measure.MEASURE)) {
            return gives ? purpose(verb) : Optional.empty();
        }
        return topic.of(verb, told);
    }

    /** {@code it cost $5m TO REPAIR THE BRIDGE} */
    private Optional<Phrase> deed(int verb) {
        boolean empty = tree.subject(verb)
                .filter(subject -> tree.text(subject).equalsIgnoreCase("it"))
                .isPresent();
        return empty
                ? infinitive(verb)
                        .flatMap(deed -> tree.object(deed)
                                .flatMap(things::thing)
                                .map(object -> new Phrase(deed, object.last(), object.owner())))
                : Optional.empty();
    }

    /** {@code paid $1m to stream THE SERIES} */
    private Optional<Phrase> purpose(int verb) {
        return infinitive(verb).flatMap(tree::object).flatMap(things::thing);
    }

    private Optional<Integer> infinitive(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > amount.last() && tree.lemma(child - 1).equals("to"))
                .filter(tree::isVerb)
                .findFirst();
    }

    /** {@code spend £3m ON ADS}; other verbs than those of giving only have money for a thing. */
    private Optional<Phrase> goal(int verb) {
        boolean gives = words.isGiving(tree.lemma(verb));
        return Stream.concat(tree.children(verb).stream(), tree.children(amount.top()).stream())
                .filter(child -> child > amount.last() && OBLIQUE.contains(tree.relation(child)))
                .filter(child ->
                        gives ? isGoal(verb, child) : tree.preposition(child).equals("for"))
                .filter(things::isThing)
                .findFirst()
                .map(things::phrase);
    }

    /** "invested £3m in Leeds", but not "spent £3m in Leeds". */
    private boolean isGoal(int verb, int noun) {
        String preposition = tree.preposition(noun);
        boolean place = preposition.equals("in") && tree.isPlace(noun) && !words.isInvesting(tree.lemma(verb));
        return words.isGoal(preposition) && !place;
    }

    private Optional<Phrase> ofOblique(int verb, String preposition) {
        String lemma = tree.lemma(verb);
        boolean moved =
                Set.of("to", "from", "by").contains(preposition) && (words.isChange(lemma) || words.isLasting(lemma));
        if (!WHEREABOUTS.contains(preposition) || (amount.is(Measure.TIME) && !moved)) {
            return Optional.empty();
        }
        if (words.isComparing(lemma) && Set.of("by", "with").contains(preposition)) {
            return topic.of(verb, true);
        }
        Optional<Integer> object = tree.object(verb).filter(it -> !isAmount(it));
        if (isGap(verb) && object.filter(it -> !tree.isRelative(it)).isEmpty()) {
            return things.thing(tree.head(verb));
        }
        if (object.isPresent()) {
            boolean deed = preposition.equals("for") && tree.tag(verb).equals("VBG") && verb < object.get();
            Optional<Phrase> thing = things.thingOrBefore(object.get());
            return deed ? thing.map(it -> new Phrase(verb, it.last(), it.owner())) : thing;
        }
        return preposition.equals("in") && !amount.is(Measure.RATIO) ? Optional.empty() : topic.of(verb, true);
    }

    /** {@code a job that pays $19 AN HOUR} */
    private boolean isRate() {
        int next = amount.last() + 1;
        return next + 1 < tree.size() && EACH.contains(tree.text(next)) && words.isTime(tree.lemma(next + 1));
    }

    private boolean isAmount(int object) {
        return things.isAmount(object) && !things.isThing(object);
    }

    /** "the mine that they sold for $5m": the clause lacks its object, which is the noun before it. */
    private boolean isGap(int verb) {
        return tree.relation(verb).equals("acl:relcl")
                && tree.subject(verb)
                        .filter(it -> !tree.isRelative(it) && !tree.relation(it).equals("nsubj:pass"))
                        .filter(it -> tree.children(it).stream()
                                .noneMatch(child -> tree.lemma(child).equals("whose")))
                        .isPresent();
    }
}
