package claims.extract.claim;

import java.util.List;
import java.util.Set;

/** Finds where a content that runs to the end of its sentence ends before what the writer adds. */
final class Tail {
    private static final Set<String> SAYING_ON = Set.of("VBG");
    private static final Set<String> COORDINATION = Set.of("and", "but", "while", "although", "though", "whereas");

    private Tail() {}

    /** The last token of a content that begins at {@code first}. */
    static int end(Reading reading, CueClause clause, int first, List<Cue> cues) {
        int last = lastWord(reading, first);
        for (int i = first + 1; i <= last; i++) {
            boolean opens = reading.isQuoteMark(i) && reading.isPunctuation(i - 1);
            if (opens && QuoteAfter.isClaimedAfter(reading, i, cues)) {
                return trimmed(reading, first, i - 1);
            }
            if (!reading.isQuoted(i) && ends(reading, clause, first, i, cues)) {
                return trimmed(reading, first, i - 1);
            }
        }
        return last;
    }

    /** The last token of the sentence without its full stop, but for one inside of closing quotation marks. */
    static int lastWord(Reading reading, int first) {
        int last = reading.size() - 1;
        while (last > first && !reading.isQuoteMark(last) && reading.isPunctuation(last)) {
            last--;
        }
        if (last > first && reading.isQuoteMark(last) && !reading.isQuoted(last)) {
            last--;
        }
        return last;
    }

    private static int trimmed(Reading reading, int first, int last) {
        int end = last;
        while (end > first && reading.isPunctuation(end)) {
            end--;
        }
        return end;
    }

    private static boolean ends(Reading reading, CueClause clause, int first, int index, List<Cue> cues) {
        if (reading.text(index).equals(";")) {
            return true;
        }
        boolean apart = reading.isComma(index - 1) || reading.isDash(index - 1);
        if (apart && reading.lower(index).equals("according")) {
            return true;
        }
        if (apart && SAYING_ON.contains(reading.tag(index)) && isCueVerb(index, cues)) {
            return true;
        }
        if (reading.lower(index).equals("but") && isSecondDeed(reading, clause, index)) {
            return true;
        }
        return COORDINATION.contains(reading.lower(index)) && beginsAnotherReport(reading, clause, index, apart, cues);
    }

    /** "said it would pay but did not": what hangs beside the cue. */
    private static boolean isSecondDeed(Reading reading, CueClause clause, int conjunction) {
        int verb = reading.tree().head(conjunction);
        return verb > conjunction
                && reading.tree().head(verb) == clause.cue().verb()
                && reading.tree().relation(verb).equals("conj");
    }

    private static boolean isCueVerb(int index, List<Cue> cues) {
        return cues.stream().anyMatch(cue -> cue.verb() == index);
    }

    /** "…, but the bank denied it", "… and added that": a cue that goes on from this one, with a subject or without. */
    private static boolean beginsAnotherReport(
            Reading reading, CueClause clause, int conjunction, boolean apart, List<Cue> cues) {
        for (Cue next : cues) {
            if (next.verb() <= conjunction || next.verb() > conjunction + 12) {
                continue;
            }
            int head = reading.tree().head(next.verb());
            boolean sibling = head == clause.cue().verb();
            boolean own = Sources.head(reading, next.verb())
                    .filter(source -> source > conjunction)
                    .isPresent();
            if (sibling && (own ? apart : next.verb() <= conjunction + 3)) {
                return true;
            }
            return false;
        }
        return false;
    }
}
