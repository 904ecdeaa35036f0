package claims.extract.figure;

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
 * Amounts that are told in one breath ("$6.8 million, up from $2.9 million") share it: {@code before} is that of the
 * amount before.
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
    private static final Set<String> GOALS = Set.of("for", "on", "in", "into", "toward", "towards", "off", "behind");
    /** How an amount stands to the verb that says what becomes of the verb's object or subject. */
    private static final Set<String> WHEREABOUTS = Set.of(
            "", "to", "from", "by", "at", "of", "for", "between", "around", "about", "below", "above", "under", "over",
            "past", "near", "than", "beyond", "within", "in", "up", "out");

    private static final Set<String> BACKWARD = Set.of("which", "that", "who", "whom");
    private static final Set<String> BACK_OF = Set.of("them", "it", "which", "those", "these", "that", "whom");

    private final SentenceTree tree;
    private final NounPhrases phrases;
    private final MeasuringWords words;
    private final BitSet amounts;
    private final Measure measure;
    private final int first;
    private final int last;
    private final int top;
    private final Optional<Phrase> before;

    /** The sorts of amounts that differ in what they can be of. */
    enum Measure {
        MONEY,
        SHARE,
        RATIO,
        MEASURE,
        TIME,
        COUNT
    }

    /**
     * The amount is in the tokens {@code first} to {@code last}.
     *
     * @param amounts the tokens of all amounts of the sentence
     */
    MeasuredThing(
            SentenceTree tree,
            MeasuringWords words,
            BitSet amounts,
            Measure measure,
            int first,
            int last,
            Optional<Phrase> before) {
        this.tree = tree;
        this.phrases = new NounPhrases(tree, words, amounts);
        this.amounts = amounts;
        this.words = words;
        this.measure = measure;
        this.first = first;
        this.last = last;
        this.top = tree.top(first, last);
        this.before = before;
    }

    Optional<Phrase> find() {
        if (isAge()) {
            return thing(first - 2);
        }
        if (measure == Measure.RATIO && tree.isVerb(top)) {
            return tree.object(top).filter(this::isThing).map(this::phrase).or(() -> ofClause(top));
        }
        Optional<Phrase> own = complement();
        if (own.isPresent()) {
            return own;
        }
        int governor = tree.head(top);
        if (governor == SentenceTree.ROOT) {
            return ofPredicate();
        }
        if (measure == Measure.COUNT && !isCompound() && !isChanged(governor)) {
            return Optional.empty();
        }
        if (hasCopula(top) && tree.subject(top).isPresent()) {
            return ofPredicate();
        }
        if (isAmount(governor)) {
            return before;
        }
        if (tree.isNoun(governor)) {
            return ofNoun(governor);
        }
        return tree.isVerb(governor) ? ofVerb(governor) : ofAdjective(governor);
    }

    /** {@code Marisa Holm, 41, left} */
    private boolean isAge() {
        return measure == Measure.TIME
                && first == last
                && first > 1
                && tree.text(first - 1).equals(",");
    }

    /** {@code of the corpus}, {@code in revenue} right behind the amount. */
    private Optional<Phrase> complement() {
        int preposition = last + 1;
        if (preposition < tree.size() && tree.children(top).contains(preposition + 1) && isRate(preposition)) {
            preposition += 2;
        }
        if (preposition + 1 >= tree.size()) {
            return Optional.empty();
        }
        String word = tree.lemma(preposition);
        boolean share = word.equals("of") && measure != Measure.COUNT;
        boolean contents = word.equals("in") && measure == Measure.MONEY;
        if (!share && !contents) {
            return measure == Measure.RATIO ? multiplied(preposition) : Optional.empty();
        }
        if (share && BACK_OF.contains(tree.lemma(preposition + 1))) {
            return before;
        }
        int noun = tree.head(preposition);
        if (noun <= preposition || !tree.relation(preposition).equals("case")) {
            return Optional.empty();
        }
        boolean bare = tree.tag(noun).matches("NNS?") && !tree.hasDeterminer(noun);
        boolean thing = share ? tree.isNoun(noun) : bare && isThing(noun);
        return thing ? Optional.of(phrase(noun)) : Optional.empty();
    }

    /** {@code four times THE THROUGHPUT}, {@code half ITS BUDGET}. */
    private Optional<Phrase> multiplied(int next) {
        if (!tree.tag(next).equals("DT") && !tree.tag(next).equals("PRP$")) {
            return Optional.empty();
        }
        int noun = tree.head(next);
        return noun > next && isThing(noun) ? Optional.of(phrase(noun)) : Optional.empty();
    }

    private boolean isRate(int token) {
        return tree.tag(token).equals("DT") || tree.lemma(token).equals("per");
    }

    private Optional<Phrase> ofPredicate() {
        return tree.subject(top).flatMap(this::thing);
    }

    private Optional<Phrase> ofNoun(int noun) {
        String relation = tree.relation(top);
        String preposition = tree.preposition(top);
        if (relation.equals("conj") && noun < first) {
            return before;
        }
        boolean modifies = noun > last && MODIFIER.contains(relation);
        boolean follows = noun < first
                && (relation.equals("appos")
                        || relation.startsWith("acl")
                        || relation.equals("dep")
                        || relation.startsWith("nmod")
                                && WHEREABOUTS.contains(preposition)
                                && !preposition.equals("in"));
        if (!modifies && !follows || measure == Measure.TIME && follows && !isOf(relation, preposition)) {
            return Optional.empty();
        }
        return ofAnnounced(noun);
    }

    private boolean isOf(String relation, String preposition) {
        return relation.equals("appos") || preposition.equals("of");
    }

    /** What a noun that announces an amount is of: itself, or what "a total", "a rise" is about. */
    private Optional<Phrase> ofAnnounced(int noun) {
        if (!words.isVague(tree.lemma(noun)) && !words.isChange(tree.lemma(noun)) || isDescribed(noun)) {
            return thing(noun);
        }
        Optional<Phrase> about = tree.oblique(noun, Set.of("in", "of", "to"))
                .filter(it -> it > last && isThing(it))
                .map(this::phrase);
        if (about.isPresent()) {
            return about;
        }
        int governor = tree.head(noun);
        if (before.isPresent() || governor == SentenceTree.ROOT) {
            return before;
        }
        boolean predicate = tree.subject(noun).isPresent();
        if (predicate) {
            return tree.subject(noun).flatMap(this::thing);
        }
        return tree.isVerb(governor) && !tree.relation(noun).startsWith("nsubj") ? ofClause(governor) : thing(noun);
    }

    private boolean isDescribed(int noun) {
        return tree.children(noun).stream()
                .anyMatch(child -> tree.relation(child).equals("compound") && (child < first || child > last));
    }

    private Optional<Phrase> ofVerb(int verb) {
        String relation = tree.relation(top);
        String lemma = tree.lemma(verb);
        if (relation.equals("conj")) {
            return before;
        }
        if (relation.startsWith("obl") && !tree.preposition(top).isEmpty()) {
            return ofOblique(verb);
        }
        if (relation.startsWith("nsubj")) {
            return Optional.empty();
        }
        if (measure == Measure.TIME) {
            Optional<Phrase> spent = tree.lemma(verb).equals("spend") ? goal(verb, Set.of("on")) : Optional.empty();
            return words.isLasting(lemma) ? ofClause(verb) : spent;
        }
        boolean told = words.isChange(lemma) || words.isState(lemma) || measure == Measure.MEASURE;
        if (measure == Measure.MONEY) {
            Optional<Phrase> goal = words.isState(lemma) ? Optional.empty() : goal(verb, GOALS);
            if (goal.isPresent()) {
                return goal;
            }
        }
        return told ? ofClause(verb) : Optional.empty();
    }

    private Optional<Phrase> goal(int verb, Set<String> prepositions) {
        return tree.children(verb).stream()
                .filter(child -> child > last && tree.relation(child).startsWith("obl"))
                .filter(child -> prepositions.contains(tree.preposition(child)) && isThing(child))
                .findFirst()
                .map(this::phrase);
    }

    private Optional<Phrase> ofOblique(int verb) {
        String preposition = tree.preposition(top);
        if (!WHEREABOUTS.contains(preposition)) {
            return Optional.empty();
        }
        boolean changed = words.isChange(tree.lemma(verb));
        if (measure == Measure.TIME && !changed) {
            return Optional.empty();
        }
        Optional<Integer> object = tree.object(verb).filter(it -> !isAmount(it) && (it < first || it > last));
        if (object.isPresent()) {
            boolean deed = preposition.equals("for") && tree.tag(verb).equals("VBG") && verb < object.get();
            Optional<Phrase> thing = thing(object.get());
            return deed ? thing.map(it -> new Phrase(verb, it.last(), it.owner())) : thing;
        }
        return preposition.equals("in") && measure != Measure.RATIO ? Optional.empty() : ofClause(verb);
    }

    /** {@code a contract WORTH $5m}, {@code 9 km LONG}, {@code revenue UP 5%}. */
    private Optional<Phrase> ofAdjective(int adjective) {
        int at = adjective;
        if (tree.subject(at).isPresent()) {
            return tree.subject(at).flatMap(this::thing);
        }
        int governor = tree.head(at);
        if (before.isPresent() && !tree.lemma(at).equals("worth") || governor == SentenceTree.ROOT) {
            return before;
        }
        return tree.isNoun(governor) ? thing(governor) : tree.isVerb(governor) ? ofClause(governor) : before;
    }

    /** What the clause of a verb is about: its subject, or that of the clause that it goes on with. */
    private Optional<Phrase> ofClause(int verb) {
        int at = verb;
        for (int steps = 0; steps < 4 && at != SentenceTree.ROOT; steps++) {
            Optional<Integer> subject = tree.subject(at).filter(it -> it < first || it > last);
            if (subject.isPresent() && !BACKWARD.contains(tree.lemma(subject.get()))) {
                return thing(subject.get()).or(() -> isPronoun(subject.get()) ? before : Optional.empty());
            }
            int governor = tree.head(at);
            boolean goesOn =
                    tree.relation(at).startsWith("acl") || tree.relation(at).matches("conj|xcomp|advcl|dep|parataxis");
            if (governor == SentenceTree.ROOT || !goesOn) {
                return before;
            }
            if (tree.isNoun(governor)) {
                return thing(governor);
            }
            at = governor;
        }
        return Optional.empty();
    }

    private boolean isPronoun(int token) {
        return tree.tag(token).equals("PRP") || tree.tag(token).equals("DT");
    }

    /** Counts have a thing only where it changes: {@code the workforce grew to 4,870 people}. */
    private boolean isChanged(int governor) {
        return tree.isVerb(governor)
                && words.isChange(tree.lemma(governor))
                && Set.of("to", "from").contains(tree.preposition(top));
    }

    /** {@code a 60-person lab} */
    private boolean isCompound() {
        return tree.head(top) > last
                && tree.isNoun(tree.head(top))
                && last - 1 >= first
                && tree.tag(last - 1).equals("HYPH");
    }

    private boolean hasCopula(int token) {
        return tree.children(token).stream()
                .anyMatch(child -> tree.relation(child).equals("cop"));
    }

    private boolean isAmount(int token) {
        return amounts.get(token) || tree.tag(token).equals("CD");
    }

    private Optional<Phrase> thing(int token) {
        return isThing(token) ? Optional.of(phrase(token)) : Optional.empty();
    }

    /** A noun that is no time: "in March" says when, not of what. */
    private boolean isThing(int token) {
        return tree.isNoun(token)
                && !isAmount(token)
                && (token < first || token > last)
                && (!words.isTime(tree.lemma(token)) || isDescribed(token));
    }

    private Phrase phrase(int noun) {
        return phrases.around(noun);
    }
}
