package claims.extract.claim;

import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/** Where a clause after a cue begins: "said that it works", "said it works". */
final class ClauseAfter {
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");
    static final Set<String> NOUN_PHRASE_STARTS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "JJ", "CD");

    private ClauseAfter() {}

    static Optional<Integer> start(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        if (!cue.takes("clause")) {
            return Optional.empty();
        }
        int next = clause.last() + 1;
        boolean that = reading.lower(next).equals("that") && !reading.tag(next).equals("DT");
        if (that || reading.text(next).equals(":")) {
            return Optional.of(next + 1).filter(start -> start < reading.size());
        }
        SentenceTree tree = reading.tree();
        return tree.children(cue.verb()).stream()
                .filter(child -> child > clause.last() && CLAUSES.contains(tree.relation(child)))
                .filter(child -> isClause(reading, child) && !isBeyond(reading, clause.last(), child))
                .map(child -> Math.max(leftmost(reading, child, clause.last()), clause.last() + 1))
                .map(start -> skipThat(reading, start))
                .findFirst()
                .or(() -> unparsedClause(reading, clause));
    }

    /** A verb that takes nothing but clauses has one after it, whatever the tree says. */
    private static Optional<Integer> unparsedClause(Reading reading, CueClause clause) {
        int next = clause.cue().words().last() + 1;
        if (clause.cue().entry().frames().stream().anyMatch(frame -> !frame.equals("clause") && !frame.equals("quote"))
                || clause.source().filter(source -> source < next).isEmpty()
                || !NOUN_PHRASE_STARTS.contains(reading.tag(next))) {
            return Optional.empty();
        }
        for (int i = next + 1; i < reading.size() && !reading.isPunctuation(i); i++) {
            if (reading.isFinite(i)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private static boolean isBeyond(Reading reading, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (reading.text(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClause(Reading reading, int head) {
        return reading.isVerb(head)
                || reading.tree().children(head).stream()
                        .anyMatch(child -> Set.of("cop", "nsubj", "aux", "mark")
                                .contains(reading.tree().relation(child)));
    }

    static int leftmost(Reading reading, int head, int after) {
        int first = head;
        for (int i = head - 1; i > after && (reading.tree().isWithin(i, head)); i--) {
            first = i;
        }
        return first;
    }

    private static int skipThat(Reading reading, int start) {
        int at = start;
        while (at + 1 < reading.size()
                && (reading.isComma(at)
                        || reading.text(at).equals(":")
                        || (reading.lower(at).equals("that") && reading.tag(at).equals("IN")))) {
            at++;
        }
        return at;
    }
}
