package claims.extract.figure;

import claims.nlp.Dependencies;
import claims.nlp.Dependencies.Arc;
import claims.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what an amount is an amount of, from the dependency tree: the tokens of a noun phrase.
 *
 * <pre>
 * 60% of THE CORPUS          $4.5bn in REVENUE        paid $5m for THE STAKE     spent £3m on ADS
 * a $21 billion COMPUTE DEAL   A FINE of $5 million     REVENUE rose 12% to $4.5bn
 * cut ITS TARGET to $150     THE MODEL costs $60      HIRING A CHIEF for $14.3bn
 * </pre>
 */
final class MeasuredThing {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final Set<String> OBJECT = Set.of("obj", "dobj", "iobj");
    private static final Set<String> OBLIQUE = Set.of("obl", "nmod", "obl:tmod", "advmod", "obl:npmod");
    private static final Set<String> MODIFIER =
            Set.of("compound", "amod", "nummod", "nmod:poss", "nmod:npmod", "obl:npmod", "dep");
    private static final Set<String> GIVING = Set.of(
            "pay", "spend", "invest", "commit", "put", "sink", "pour", "cost", "save", "lose", "raise", "owe", "charge",
            "bid", "offer");
    /** Verbs whose object is the amount and whose subject is only the one who acts. */
    private static final Set<String> ACTING = Set.of(
            "pay", "spend", "invest", "commit", "raise", "put", "pour", "earn", "make", "offer", "bid", "secure",
            "receive", "sink", "owe", "borrow", "donate", "collect");

    private final List<Token> tokens;
    private final List<Arc> arcs;

    MeasuredThing(List<Token> tokens, Dependencies dependencies) {
        this.tokens = tokens;
        this.arcs = dependencies.arcs();
    }

    /** A phrase of the sentence, tokens {@code first} to {@code last}. */
    record Phrase(int first, int last) {}

    /** What the amount in tokens {@code first} to {@code last} is of. */
    Optional<Phrase> of(int first, int last) {
        int head = head(first, last);
        Arc arc = arcs.get(head);
        Optional<Integer> own = child(head, "nmod", Set.of("of", "in"), first, last);
        if (own.isPresent() && isThing(own.get())) {
            return Optional.of(phrase(own.get(), first, last));
        }
        if (arc.head() == Dependencies.ROOT) {
            return child(head, SUBJECT, first, last).map(it -> phrase(it, first, last));
        }
        int governor = arc.head();
        if (MODIFIER.contains(arc.relation()) && isNoun(governor)) {
            return Optional.of(phrase(governor, first, last));
        }
        if (isNoun(governor)
                && (arc.relation().startsWith("nmod") || arc.relation().startsWith("acl"))) {
            return Optional.of(phrase(governor, first, last));
        }
        return isVerb(governor)
                        || tokens.get(governor).tag().startsWith("JJ")
                        || tokens.get(governor).tag().equals("RB")
                ? ofVerb(governor, head, arc.relation(), first, last)
                : Optional.empty();
    }

    private Optional<Phrase> ofVerb(int verb, int amount, String relation, int first, int last) {
        String lemma = tokens.get(verb).lemma();
        String preposition = preposition(amount);
        Optional<Integer> object = child(verb, OBJECT, first, last).filter(it -> it != amount);
        if (OBJECT.contains(relation)) {
            Optional<Integer> bought = child(verb, "obl", Set.of("for", "on", "in", "into", "to"), first, last)
                    .filter(this::isThing);
            if (GIVING.contains(lemma) && bought.isPresent()) {
                return bought.map(it -> phrase(it, first, last));
            }
            return ACTING.contains(lemma) ? Optional.empty() : subject(verb, first, last);
        }
        if (object.isPresent() && OBLIQUE.contains(relation)) {
            boolean deed = preposition.equals("for") && tokens.get(verb).tag().equals("VBG");
            Phrase thing = phrase(object.get(), first, last);
            return Optional.of(deed && verb < thing.first() ? new Phrase(verb, thing.last()) : thing);
        }
        return subject(verb, first, last);
    }

    /** The subject, of the verb itself or of the one that it hangs on. */
    private Optional<Phrase> subject(int verb, int first, int last) {
        int at = verb;
        for (int steps = 0; steps < 3 && at != Dependencies.ROOT; steps++) {
            Optional<Integer> subject = child(at, SUBJECT, first, last);
            if (subject.isPresent()) {
                return isThing(subject.get()) ? Optional.of(phrase(subject.get(), first, last)) : Optional.empty();
            }
            if (arcs.get(at).relation().startsWith("acl") && isNoun(arcs.get(at).head())) {
                return Optional.of(phrase(arcs.get(at).head(), first, last));
            }
            at = arcs.get(at).head();
        }
        return Optional.empty();
    }

    /** The token of a range that governs the others. */
    private int head(int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = arcs.get(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    private Optional<Integer> child(int parent, Set<String> relations, int first, int last) {
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() == parent && relations.contains(arcs.get(i).relation()) && (i < first || i > last)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> child(int parent, String relation, Set<String> prepositions, int first, int last) {
        for (int i = 0; i < arcs.size(); i++) {
            boolean hangs =
                    arcs.get(i).head() == parent && arcs.get(i).relation().startsWith(relation);
            if (hangs && (i < first || i > last) && prepositions.contains(preposition(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String preposition(int token) {
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() == token && arcs.get(i).relation().equals("case") && i < token) {
                return tokens.get(i).lemma();
            }
        }
        return "";
    }

    private boolean isNoun(int token) {
        return tokens.get(token).tag().startsWith("NN");
    }

    private boolean isVerb(int token) {
        return tokens.get(token).tag().startsWith("VB");
    }

    /** A noun that is no time: "in March" says when, not of what. */
    private boolean isThing(int token) {
        String lemma = tokens.get(token).lemma();
        return isNoun(token) && !Periods.isTimeNoun(lemma);
    }

    /** A noun with what stands before it, but no determiner and nothing of the amount. */
    private Phrase phrase(int noun, int first, int last) {
        List<Integer> parts = new ArrayList<>();
        for (int i = noun - 1; i >= 0 && (i < first || i > last); i--) {
            boolean premodifier = arcs.get(i).head() == noun
                    || (!parts.isEmpty() && parts.contains(arcs.get(i).head()));
            if (!premodifier || !isPremodifier(i)) {
                break;
            }
            parts.add(i);
        }
        int start = parts.isEmpty() ? noun : parts.get(parts.size() - 1);
        while (start < noun && isPossessor(start)) {
            start++;
        }
        return new Phrase(start, noun);
    }

    private boolean isPremodifier(int token) {
        String tag = tokens.get(token).tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.startsWith("VB")
                || tag.equals("HYPH")
                || tag.equals("POS")
                || tag.equals("CC");
    }

    private boolean isPossessor(int token) {
        return tokens.get(token).tag().equals("PRP$")
                || tokens.get(token).tag().equals("POS")
                || tokens.get(token).tag().equals("CC");
    }
}
