package claims.extract.figure;

import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/** Says what a clause with an amount in it is about. */
final class ClauseTopic {
    private static final int REACH = 4;
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");
    private static final Set<String> BESIDE = Set.of("advcl", "parataxis");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");

    private final SentenceTree tree;
    private final Things things;
    private final AmountPlace amount;

    ClauseTopic(SentenceTree tree, Things things, AmountPlace amount) {
        this.tree = tree;
        this.things = things;
        this.amount = amount;
    }

    /**
     * What the clause of a verb is about: its subject, or that of the clause that it goes on with.
     *
     * @param told the verb itself says that it is
     */
    Optional<Phrase> of(int verb, boolean told) {
        int at = verb;
        for (int steps = 0; steps < REACH && at != SentenceTree.ROOT; steps++) {
            Optional<Integer> subject = tree.subject(at).filter(it -> !amount.contains(it));
            if (subject.isPresent() && !tree.isRelative(subject.get())) {
                return told || !tree.isPerson(subject.get()) ? things.thingOrBefore(subject.get()) : Optional.empty();
            }
            if (subject.isEmpty() && isSetOff(at)) {
                return things.thing(at - 2);
            }
            int governor = tree.head(at);
            String relation = tree.relation(at);
            if (governor == SentenceTree.ROOT
                    || !(goesOn(relation) || COMPLEMENTS.contains(relation) || BESIDE.contains(relation))) {
                return amount.before();
            }
            if (tree.isNoun(governor) && !tree.isVerb(governor)) {
                Optional<Integer> other = relation.equals("conj") ? tree.subject(governor) : Optional.empty();
                return other.isPresent() ? things.thingOrBefore(other.get()) : things.thing(governor);
            }
            int clause = at;
            Optional<Integer> moved = tree.object(governor)
                    .filter(it -> it < clause && COMPLEMENTS.contains(relation) && things.isThing(it));
            if (moved.isPresent()) {
                return moved.map(things::phrase);
            }
            if (!told && !goesOn(relation)) {
                return Optional.empty();
            }
            at = governor;
        }
        return Optional.empty();
    }

    private static boolean goesOn(String relation) {
        return relation.startsWith("acl") || relation.equals("conj") || relation.equals("dep");
    }

    /** {@code the campus, sized at 2 gigawatts, is} */
    private boolean isSetOff(int participle) {
        return participle > 1
                && PARTICIPLES.contains(tree.tag(participle))
                && tree.text(participle - 1).equals(",")
                && things.isThing(participle - 2);
    }
}
