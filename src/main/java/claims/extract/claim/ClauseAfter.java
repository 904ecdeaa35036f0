package claims.extract.claim;

import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/** Where a clause after a cue begins: "said that it works", "said it works". */
final class ClauseAfter {
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");
    static final Set<String> NOUN_PHRASE_STARTS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "JJ", "CD");
    /** The frames of a verb that takes an object. */
    private static final Set<String> NOMINAL =
            Set.of("noun", "as", "predicate", "whole", "reason", "at", "object-to", "listener");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it");
    private static final Set<String> OPENING =
            Set.of("IN", "RB", "JJ", "DT", "NN", "NNP", "NNPS", "NNS", "CD", "PRP", "POS", "PRP$", "HYPH");
    /** As far as "that" may stand from its cue: "tweeted in the early morning hours that". */
    private static final int REACH = 14;

    private static final Set<String> SHORTENED = Set.of("'s", "'d", "'ll", "'re", "'ve", "'m");

    private ClauseAfter() {}

    static Optional<Integer> start(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        if (!cue.takes("clause") && !cue.takes("that")) {
            return Optional.empty();
        }
        int next = clause.last() + 1;
        if (isThat(reading, next) || reading.text(next).equals(":")) {
            return Optional.of(next + 1).filter(start -> start < reading.size());
        }
        if (!cue.takes("clause") || cue.takes(reading.lower(cue.words().last() + 1))) {
            return afterThat(reading, clause); // "warned of hate brewing" is no clause
        }
        int after = cue.words().last() + 1;
        if (PRONOUNS.contains(reading.lower(after)) && isFiniteSoon(reading, after + 1)) {
            return Optional.of(after);
        }
        Optional<Integer> heard = cue.takes("listener") ? afterThat(reading, clause) : Optional.empty();
        return heard.or(() -> parsedClause(reading, clause))
                .or(() -> afterThat(reading, clause))
                .or(() -> unparsedClause(reading, clause));
    }

    /** A verb here or behind one adverb; the tagger does not always know a shortened one. */
    private static boolean isFiniteSoon(Reading reading, int index) {
        return reading.isFinite(index)
                || SHORTENED.contains(reading.lower(index).replace('’', '\''))
                || (reading.tag(index).equals("RB") && reading.isFinite(index + 1));
    }

    private static Optional<Integer> parsedClause(Reading reading, CueClause clause) {
        SentenceTree tree = reading.tree();
        return tree.children(clause.cue().verb()).stream()
                .filter(child -> child > clause.last() && CLAUSES.contains(tree.relation(child)))
                .filter(child -> isClause(reading, child) && !isBeyond(reading, clause.last(), child))
                .map(child -> Math.max(leftmost(reading, child, clause.last()), clause.last() + 1))
                .map(start -> skipThat(reading, whole(reading, clause, start)))
                .filter(start -> !reading.isComma(start - 1) || start - 2 == clause.last())
                .filter(start -> !reading.lower(start).equals("but") && !isAside(reading, start))
                .findFirst();
    }

    /** "she wrote, arguing that …": a deed of the source, no content. */
    private static boolean isAside(Reading reading, int start) {
        int verb = reading.tag(start).equals("RB") ? start + 1 : start;
        return reading.tag(verb).equals("VBG") && reading.isComma(start - 1);
    }

    /** The tree may have cut the subject off: "said | the prime minister's visit | was planned". */
    private static int whole(Reading reading, CueClause clause, int start) {
        int next = clause.last() + 1;
        boolean cut = start > next && !clause.cue().takes("listener") && NOUN_PHRASE_STARTS.contains(reading.tag(next));
        for (int i = next; cut && i < start; i++) {
            cut = !reading.isPunctuation(i) && !reading.isQuoteMark(i) && !isThat(reading, i);
        }
        return cut ? next : start;
    }

    /** A conjunction, not "said that was bad" or "announced that plan". */
    private static boolean isThat(Reading reading, int index) {
        return reading.lower(index).equals("that")
                && !reading.tag(index).equals("DT")
                && !isDemonstrative(reading, index)
                && !reading.isFinite(index + 1)
                && !reading.lower(index + 1).endsWith("'s")
                && !reading.lower(index + 1).endsWith("’s");
    }

    /** "complained that summer that": the first says when. */
    private static boolean isDemonstrative(Reading reading, int index) {
        return reading.tag(index + 1).equals("NN") && reading.lower(index + 2).equals("that");
    }

    /** "tweeted in the early morning hours that": over phrases that the tree hangs elsewhere. */
    private static Optional<Integer> afterThat(Reading reading, CueClause clause) {
        int next = clause.cue().words().last() + 1;
        boolean leads = reading.tag(next).equals("IN")
                || reading.tag(next).equals("RB")
                || clause.cue().takes("listener");
        for (int i = next; leads && i < next + REACH; i++) {
            if (reading.lower(i).equals("that")
                    && !reading.tag(i).equals("DT")
                    && !isDemonstrative(reading, i)
                    && !reading.isQuoted(i)) {
                return Optional.of(i + 1).filter(start -> start < reading.size());
            }
            leads = OPENING.contains(reading.tag(i)) || reading.isQuoted(i);
        }
        return Optional.empty();
    }

    /** A verb that takes nothing but clauses has one after it, whatever the tree says. */
    private static Optional<Integer> unparsedClause(Reading reading, CueClause clause) {
        if (clause.cue().entry().frames().stream().anyMatch(NOMINAL::contains)) {
            return Optional.empty();
        }
        return clauseAt(reading, clause, clause.cue().words().last() + 1)
                .or(() -> clauseAt(reading, clause, clause.last() + 1));
    }

    private static Optional<Integer> clauseAt(Reading reading, CueClause clause, int next) {
        if (reading.tag(next).equals("VB") && next == clause.cue().verb() + 1) {
            return Optional.of(next); // "Lee says cut the debt"
        }
        boolean there = reading.lower(next).equals("there") && reading.isFinite(next + 1);
        if (clause.source().filter(source -> source < next).isEmpty()
                || !(there || NOUN_PHRASE_STARTS.contains(reading.tag(next)))) {
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
        for (int i = head - 1; i > after && reading.tree().isWithin(i, head); i--) {
            first = i;
        }
        return first;
    }

    private static int skipThat(Reading reading, int start) {
        int at = start;
        while (at + 1 < reading.size()
                && (reading.isComma(at) || reading.text(at).equals(":") || isThat(reading, at))) {
            at++;
        }
        return at;
    }
}
