package claims.extract.claim;

import java.util.Set;

/** Tells what says when or on which occasion something was said from what was said. */
final class Occasions {
    private static final Set<String> NOUNS = Set.of(
            "interview",
            "conference",
            "speech",
            "rally",
            "debate",
            "statement",
            "appearance",
            "meeting",
            "hearing",
            "podcast",
            "letter",
            "memo",
            "email",
            "tweet",
            "post",
            "briefing",
            "event",
            "address",
            "testimony");

    private Occasions() {}

    /** "announced the deal Monday", "announced it after the vote": words that hang on the cue, not on its object. */
    static boolean tellWhen(Reading reading, CueClause clause, int index, Set<String> times) {
        int top = top(reading, index, clause);
        String relation = reading.tree().relation(top);
        return relation.equals("obl:tmod")
                || ((relation.startsWith("obl") || relation.equals("advcl")) && times.contains(reading.lower(index)))
                || (relation.startsWith("obl")
                        && reading.tag(index).equals("IN")
                        && NOUNS.contains(reading.lemma(top)));
    }

    /** What a token hangs below, next to the cue. */
    static int top(Reading reading, int index, CueClause clause) {
        int top = index;
        while (reading.tree().head(top) != clause.cue().verb() && reading.tree().head(top) >= 0) {
            top = reading.tree().head(top);
        }
        return top;
    }
}
