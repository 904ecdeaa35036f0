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
    private static final Set<String> COMPARING = Set.of("against", "versus", "vs", "compare", "compared");
    private static final Set<String> QUANTIFYING = Set.of(
            "between", "about", "around", "over", "under", "above", "below", "near", "than", "up", "beyond", "past");
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
    private final Before previous;
    private final Optional<Phrase> before;

    /**
     * The amount before in the sentence.
     *
     * @param isThere there is one
     * @param counted the noun that it counts: what "half of them" is half of
     */
    record Before(boolean isThere, Optional<Phrase> thing, Optional<Phrase> counted) {
        static final Before NOTHING = new Before(false, Optional.empty(), Optional.empty());
    }

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
            Before previous) {
        this.tree = tree;
        this.phrases = new NounPhrases(tree, words, amounts);
        this.amounts = amounts;
        this.words = words;
        this.measure = measure;
        this.first = first;
        this.last = last;
        this.top = tree.top(first, last);
        this.previous = previous;
        this.before = previous.thing();
    }

    Optional<Phrase> find() {
        if (isAge()) {
            return thing(first - 2);
        }
        if (measure == Measure.RATIO && tree.isVerb(top)) {
            return tree.object(top).filter(this::isThing).map(this::phrase).or(() -> ofClause(top, true));
        }
        if (isOfBackward()) {
            return previous.counted().or(() -> before);
        }
        Optional<Phrase> own = complement();
        if (own.isPresent()) {
            return own;
        }
        int governor = governor();
        if (governor == SentenceTree.ROOT) {
            return ofPredicate();
        }
        if (measure == Measure.COUNT && !isCompound() && !isChanged(governor)) {
            return Optional.empty();
        }
        if (hasCopula(top) && tree.subject(top).isPresent()) {
            return ofPredicate();
        }
        if (isAmount(governor) && isBehindCopula()) {
            return thing(first - 2);
        }
        if (isAmount(governor) || COMPARING.contains(tree.preposition(top))) {
            return before;
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
                && governor == first - 2
                && tree.lemma(governor).equals("up")
                && tree.lemma(first - 1).equals("to");
        return upTo ? tree.head(governor) : governor;
    }

    /** {@code Marisa Holm, 41, left} */
    private boolean isAge() {
        return measure == Measure.TIME
                && first == last
                && first > 1
                && tree.text(first - 1).equals(",");
    }

    /** {@code half OF THEM} */
    private boolean isOfBackward() {
        return last + 2 < tree.size() && tree.lemma(last + 1).equals("of") && isBackward(last + 2);
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
        boolean contents = word.equals("in")
                && measure == Measure.MONEY
                && !Set.of("to", "from", "by", "at", "of").contains(tree.preposition(top));
        if (!share && !contents) {
            return measure == Measure.RATIO ? multiplied(preposition) : Optional.empty();
        }
        int noun = tree.head(preposition);
        if (noun <= preposition || !tree.relation(preposition).equals("case")) {
            return Optional.empty();
        }
        boolean bare = tree.tag(noun).matches("NNS?") && !tree.hasDeterminer(noun);
        boolean thing = share ? tree.isNoun(noun) : bare && isThing(noun);
        return thing ? Optional.of(phrase(noun)) : Optional.empty();
    }

    /** "of them", but not "of those cases" */
    private boolean isBackward(int token) {
        return BACK_OF.contains(tree.text(token)) && !tree.relation(token).equals("det");
    }

    /** {@code four times THE THROUGHPUT}, {@code half ITS BUDGET}, {@code 24 times EXPECTED EARNINGS}. */
    private Optional<Phrase> multiplied(int next) {
        int at = tree.tag(next).matches("``|''") ? next + 1 : next;
        if (at < tree.size() && isBackward(at)) {
            return before;
        }
        int limit = Math.min(tree.size(), at + 6);
        while (at < limit && tree.tag(at).matches("DT|PRP\\$|JJ|VBN")) {
            at++;
        }
        int noun = at - 1;
        while (noun + 1 < limit && tree.isNoun(noun + 1)) {
            noun++;
        }
        return noun >= at && isThing(noun) ? Optional.of(phrase(noun)) : Optional.empty();
    }

    private boolean isRate(int token) {
        return tree.tag(token).equals("DT") || tree.lemma(token).equals("per");
    }

    private Optional<Phrase> ofPredicate() {
        return tree.subject(top).flatMap(this::thingOrBefore);
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
        if (tree.subject(noun).isPresent()) {
            return tree.subject(noun).flatMap(this::thingOrBefore);
        }
        int governor = tree.head(noun);
        boolean goal = tree.relation(noun).startsWith("obl") && governor != SentenceTree.ROOT && tree.isVerb(governor);
        if (goal && (words.isChange(tree.lemma(governor)) || words.isState(tree.lemma(governor)))) {
            return ofClause(governor, true);
        }
        return previous.isThere() || governor == SentenceTree.ROOT ? before : thing(noun);
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
        String preposition = tree.preposition(top);
        if (relation.startsWith("obl") && !preposition.isEmpty() && !QUANTIFYING.contains(preposition)) {
            return ofOblique(verb, preposition);
        }
        if (relation.startsWith("nsubj")) {
            return Optional.empty();
        }
        if (measure == Measure.TIME) {
            Optional<Phrase> spent = words.isGiving(lemma) ? goal(verb) : Optional.empty();
            return words.isLasting(lemma) ? ofClause(verb, true) : spent;
        }
        boolean told =
                words.isState(lemma) || words.isChange(lemma) && !(measure == Measure.MONEY && words.isGiving(lemma));
        Optional<Phrase> goal = measure == Measure.MONEY && words.isGiving(lemma) ? goal(verb) : Optional.empty();
        if (goal.isPresent() || !told && measure != Measure.MEASURE) {
            return goal;
        }
        return ofClause(verb, told);
    }

    /** {@code spend £3m ON ADS} */
    private Optional<Phrase> goal(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > last && tree.relation(child).startsWith("obl"))
                .filter(child -> words.isGoal(tree.preposition(child)) && isThing(child))
                .findFirst()
                .map(this::phrase);
    }

    private Optional<Phrase> ofOblique(int verb, String preposition) {
        boolean moved = Set.of("to", "from", "by").contains(preposition)
                && (words.isChange(tree.lemma(verb)) || words.isLasting(tree.lemma(verb)));
        if (!WHEREABOUTS.contains(preposition) || measure == Measure.TIME && !moved) {
            return Optional.empty();
        }
        Optional<Integer> object = tree.object(verb).filter(it -> !isAmount(it));
        boolean relative = tree.relation(verb).equals("acl:relcl")
                && tree.subject(verb)
                        .filter(it -> !BACKWARD.contains(tree.lemma(it)))
                        .isPresent();
        if (relative && object.filter(it -> !BACKWARD.contains(tree.lemma(it))).isEmpty()) {
            return thing(tree.head(verb));
        }
        if (object.isPresent()) {
            boolean deed = preposition.equals("for") && tree.tag(verb).equals("VBG") && verb < object.get();
            Optional<Phrase> thing = thing(object.get());
            return deed ? thing.map(it -> new Phrase(verb, it.last(), it.owner())) : thing;
        }
        return preposition.equals("in") && measure != Measure.RATIO ? Optional.empty() : ofClause(verb, true);
    }

    /** {@code a contract WORTH $5m}, {@code 9 km LONG}, {@code revenue UP 5%}. */
    private Optional<Phrase> ofAdjective(int adjective) {
        boolean isLength = measure == Measure.TIME || measure == Measure.MEASURE;
        boolean takesLength = tree.tag(adjective).startsWith("JJ") || words.isExtent(tree.lemma(adjective));
        if (isLength && !takesLength) {
            return Optional.empty();
        }
        if (tree.subject(adjective).isPresent()) {
            return tree.subject(adjective).flatMap(this::thingOrBefore);
        }
        int governor = tree.head(adjective);
        if (previous.isThere() && !tree.lemma(adjective).equals("worth") || governor == SentenceTree.ROOT) {
            return before;
        }
        if (tree.isNoun(governor)) {
            return thing(governor);
        }
        return tree.isVerb(governor) ? ofClause(governor, true) : before;
    }

    /**
     * What the clause of a verb is about: its subject, or that of the clause that it goes on with.
     *
     * @param told the verb itself says that it is
     */
    private Optional<Phrase> ofClause(int verb, boolean told) {
        int at = verb;
        for (int steps = 0; steps < 4 && at != SentenceTree.ROOT; steps++) {
            Optional<Integer> subject = tree.subject(at).filter(it -> it < first || it > last);
            if (subject.isPresent() && !BACKWARD.contains(tree.lemma(subject.get()))) {
                return told || !tree.isPerson(subject.get()) ? thingOrBefore(subject.get()) : Optional.empty();
            }
            if (subject.isEmpty() && isSetOff(at)) {
                return thing(at - 2);
            }
            int governor = tree.head(at);
            String relation = tree.relation(at);
            if (governor == SentenceTree.ROOT || !relation.matches("acl.*|conj|[xc]comp|advcl|dep|parataxis")) {
                return before;
            }
            if (tree.isNoun(governor)) {
                return thing(governor);
            }
            int clause = at;
            Optional<Integer> moved =
                    tree.object(governor).filter(it -> it < clause && relation.matches("[xc]comp") && isThing(it));
            if (moved.isPresent()) {
                return moved.map(this::phrase);
            }
            if (!told && !relation.startsWith("acl") && !relation.equals("conj")) {
                return Optional.empty();
            }
            at = governor;
        }
        return Optional.empty();
    }

    /** {@code the campus, sized at 2 gigawatts, is} */
    private boolean isSetOff(int participle) {
        return participle > 1
                && tree.tag(participle).matches("VB[NG]")
                && tree.text(participle - 1).equals(",")
                && isThing(participle - 2);
    }

    /** A subject that is a pronoun or an amount leads back to what the amount before is of. */
    private Optional<Phrase> thingOrBefore(int token) {
        if (tree.tag(token).equals("VBG")) {
            return tree.object(token).flatMap(this::thing).map(it -> new Phrase(token, it.last(), it.owner()));
        }
        return isPronoun(token) || isAmount(token) ? before : thing(token);
    }

    private boolean isPronoun(int token) {
        return tree.tag(token).equals("PRP") || tree.tag(token).equals("DT");
    }

    /** Counts have a thing only where it changes: {@code the workforce grew to 4,870 people}. */
    private boolean isChanged(int governor) {
        return tree.isVerb(governor)
                && (words.isChange(tree.lemma(governor)) || words.isLasting(tree.lemma(governor)))
                && Set.of("to", "from").contains(tree.preposition(top));
    }

    /** {@code a 60-person lab} */
    private boolean isCompound() {
        return tree.head(top) > last
                && tree.isNoun(tree.head(top))
                && last - 1 >= first
                && tree.tag(last - 1).equals("HYPH");
    }

    /** "the bridge is 2 km long", where the parser takes the bridge for another amount's */
    private boolean isBehindCopula() {
        return first > 1 && tree.lemma(first - 1).equals("be") && isThing(first - 2);
    }

    private boolean hasCopula(int token) {
        return tree.children(token).stream()
                .anyMatch(child -> tree.relation(child).equals("cop"));
    }

    private boolean isAmount(int token) {
        return amounts.get(token) || tree.tag(token).equals("CD");
    }

    private Optional<Phrase> thing(int token) {
        boolean person = measure == Measure.SHARE && tree.isPerson(token);
        return isThing(token) && !person ? Optional.of(phrase(token)) : Optional.empty();
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
