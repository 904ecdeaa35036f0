package claims.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a content that runs to the end of its sentence ends before what the writer adds. */
final class Tail {
    private static final Set<String> COORDINATION = Set.of("and", "but", "while", "although", "though", "whereas");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or");
    private static final Set<String> SUBORDINATE = Set.of("advcl", "acl:relcl", "acl");

    /** Nouns that take up a whole statement: "…, a move that stunned the market". */
    private static final Set<String> SUMMARIES = Set.of(
            "move",
            "decision",
            "step",
            "claim",
            "charge",
            "remark",
            "comment",
            "statement",
            "assertion",
            "reference",
            "request",
            "promise",
            "pledge",
            "prediction",
            "suggestion",
            "allegation",
            "accusation",
            "position",
            "stance",
            "view",
            "notion",
            "idea",
            "metaphor",
            "warning",
            "admission",
            "argument",
            "line",
            "shift",
            "reversal",
            "something",
            "nod",
            "response",
            "departure",
            "contrast",
            "echo",
            "sentiment");

    private static final Set<String> SUBORDINATORS = Set.of(
            "after", "although", "though", "when", "while", "since", "if", "now", "because", "once", "even", "before");

    private static final Set<String> SILENT = Set.of("decline", "refuse");

    /** As far as a cue of its own may stand from the conjunction that leads to it. */
    private static final int REACH = 12;

    private Tail() {}

    /** The last token of a content that begins at {@code first}. */
    static int end(Reading reading, CueClause clause, int first, List<Cue> cues) {
        int last = lastWord(reading, first);
        for (int i = first + 1; i <= last; i++) {
            boolean opens = reading.isQuoteMark(i) && reading.isPunctuation(i - 1);
            if (opens && QuoteAfter.isClaimedAfter(reading, i, cues)) {
                return trimmed(reading, first, i - 1);
            }
            if (!reading.isQuoted(i) && ends(reading, clause, i, cues)) {
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
        return closesBracket(reading, first, last) ? trimmed(reading, first, last - 1) : last;
    }

    /** The whole sentence stands in brackets, which are none of the content's. */
    private static boolean closesBracket(Reading reading, int first, int last) {
        boolean closes = last > first && reading.tag(last).equals("-RRB-");
        for (int i = first; closes && i < last; i++) {
            closes = !reading.tag(i).equals("-LRB-");
        }
        return closes;
    }

    private static int trimmed(Reading reading, int first, int last) {
        int end = last;
        while (end > first && reading.isPunctuation(end)) {
            end--;
        }
        return end;
    }

    /** "A report showing that sales fell was published": the verb of the noun that the cue hangs on. */
    private static boolean isVerbOfSource(Reading reading, CueClause clause, int index) {
        int cue = clause.cue().verb();
        int noun = reading.tree().head(cue);
        if (!reading.tree().relation(cue).startsWith("acl")
                || !reading.tree().relation(noun).startsWith("nsubj")) {
            return false;
        }
        int verb = reading.tree().head(noun);
        return verb > cue && index == NounReports.verbGroup(reading, verb, cue);
    }

    /** Whether something begins here that is not part of what the cue reports. */
    static boolean ends(Reading reading, CueClause clause, int index, List<Cue> cues) {
        if (reading.text(index).equals(";")
                || (reading.text(index).equals(":") && isReportedApart(reading, clause, index, cues))) {
            return true;
        }
        if (isVerbOfSource(reading, clause, index)) {
            return true;
        }
        if (isApart(reading, index) && opensAside(reading, clause, index, cues)) {
            return true;
        }
        return (isApart(reading, index) && isWriters(reading, clause, index))
                || (CONJUNCTIONS.contains(reading.lower(index)) && isSecondDeed(reading, clause, index, cues))
                || (COORDINATION.contains(reading.lower(index)) && beginsAnotherReport(reading, clause, index, cues));
    }

    /** "denies it: the door, she says, was shut": a report of its own behind a colon. */
    private static boolean isReportedApart(Reading reading, CueClause clause, int colon, List<Cue> cues) {
        return cues.stream()
                .filter(cue -> cue.verb() > colon && clause.cue().verb() < colon)
                .map(cue -> CueClause.of(reading, cue))
                .anyMatch(other -> other.first() > colon + 1 && Surroundings.isSetOff(reading, other));
    }

    /** "…, and I have the letter", "…, and declined to say more": what the writer goes on with. */
    private static boolean isWriters(Reading reading, CueClause clause, int index) {
        boolean adds = CONJUNCTIONS.contains(reading.lower(index))
                || reading.tag(index).startsWith("W");
        boolean own = reading.text(index + 1).equals("I")
                && !reading.isQuoted(index + 1)
                && clause.source()
                        .filter(source -> reading.text(source).equals("I"))
                        .isEmpty();
        return adds && (own || (reading.isFinite(index + 1) && SILENT.contains(reading.lemma(index + 1))));
    }

    /** After a comma or a dash, which may stand inside of quotation marks that close. */
    private static boolean isApart(Reading reading, int index) {
        int before = reading.isQuoteMark(index - 1) ? index - 2 : index - 1;
        return reading.isComma(before) || reading.isDash(before);
    }

    private static boolean opensAside(Reading reading, CueClause clause, int index, List<Cue> cues) {
        return reading.lower(index).equals("according")
                || saysOn(reading, index, cues)
                || isSummary(reading, index)
                || (reading.lower(index).equals("while")
                        && reading.tag(index + 1).equals("VBG"))
                || isNextDeed(reading, clause, index, cues)
                || isReportedRelative(reading, index, cues)
                || isMainClause(reading, clause, index)
                || isBeyond(reading, clause, index);
    }

    /** "…, adding that", "…, even suggesting". */
    private static boolean saysOn(Reading reading, int index, List<Cue> cues) {
        int verb = reading.tag(index).equals("RB") ? index + 1 : index;
        return reading.tag(verb).equals("VBG") && cues.stream().anyMatch(cue -> cue.verb() == verb);
    }

    private static boolean isSummary(Reading reading, int index) {
        int noun = reading.tag(index).equals("DT") ? index + 1 : index;
        while (noun < index + 3 && reading.tag(noun).startsWith("JJ")) {
            noun++;
        }
        return SUMMARIES.contains(reading.lemma(noun))
                && (noun > index || reading.lower(index).equals("something"));
    }

    /** "said A, called B and denied C". */
    private static boolean isNextDeed(Reading reading, CueClause clause, int index, List<Cue> cues) {
        return reading.tag(index).equals(reading.tag(clause.cue().verb()))
                && reading.tag(index).equals("VBD")
                && cues.stream().anyMatch(cue -> cue.verb() == index);
    }

    /** "…, which he said was late": what somebody else, or the same again, says of it. */
    private static boolean isReportedRelative(Reading reading, int index, List<Cue> cues) {
        return reading.tag(index).startsWith("W")
                && nextCue(index, cues)
                        .filter(cue -> cue.verb() <= index + 3 && cue.verb() > index + 1)
                        .isPresent();
    }

    /** "After she said it worked, the bank …": the sentence begins with a conjunction, so a main clause is to come. */
    private static boolean isMainClause(Reading reading, CueClause clause, int index) {
        if (!SUBORDINATORS.contains(reading.lower(0)) || clause.first() > 3) {
            return false;
        }
        boolean begins = ClauseAfter.NOUN_PHRASE_STARTS.contains(reading.tag(index));
        for (int i = index + 1; begins && i < index + REACH; i++) {
            if (reading.isFinite(i)) {
                return true;
            }
            begins = !reading.isPunctuation(i) && !reading.lower(i).equals("and");
        }
        return false;
    }

    /** "While he says it works, she waits", "Lee, who says it works, left": the sentence goes on without the cue. */
    private static boolean isBeyond(Reading reading, CueClause clause, int index) {
        int verb = clause.cue().verb();
        int head = reading.tree().head(verb);
        return SUBORDINATE.contains(reading.tree().relation(verb))
                && !reading.tree().isWithin(index, verb)
                && (head >= index || reading.tree().head(index) < clause.first());
    }

    /** "said it would pay but did not": what hangs beside the cue, with no subject of its own. */
    private static boolean isSecondDeed(Reading reading, CueClause clause, int conjunction, List<Cue> cues) {
        int cue = clause.cue().verb();
        int verb = reading.tree().head(conjunction);
        boolean sibling = verb > conjunction
                && reading.tree().head(verb) == cue
                && reading.tree().relation(verb).equals("conj")
                && reading.tree().subject(verb).isEmpty();
        return (sibling && isSameForm(reading, cue, verb))
                || nextCue(conjunction, cues)
                        .filter(next -> next.verb() <= conjunction + 2
                                && next.tells()
                                && !reading.lower(conjunction + 1).equals("that"))
                        .filter(next -> isSameForm(reading, cue, next.verb()))
                        .isPresent();
    }

    private static boolean isSameForm(Reading reading, int one, int other) {
        return form(reading, one).equals(form(reading, other))
                || finite(reading, one).equals(finite(reading, other));
    }

    /** The tag of a verb, a participle for a past. */
    private static String form(Reading reading, int verb) {
        return tense(reading.tag(verb).equals("VBN") ? "VBD" : reading.tag(verb));
    }

    /** The tag of the verb that carries the tense: "did" of "did not say". */
    private static String finite(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .filter(child -> child < verb && reading.isFinite(child))
                .map(reading::tag)
                .map(Tail::tense)
                .findFirst()
                .orElse(tense(reading.tag(verb)));
    }

    private static String tense(String tag) {
        return tag.equals("VBP") ? "VBZ" : tag;
    }

    private static Optional<Cue> nextCue(int index, List<Cue> cues) {
        return cues.stream().filter(cue -> cue.verb() > index).findFirst();
    }

    /** "…, but the bank denied it": a cue with a subject of its own that goes on from this one. */
    private static boolean beginsAnotherReport(Reading reading, CueClause clause, int conjunction, List<Cue> cues) {
        Optional<Cue> found = nextCue(conjunction, cues).filter(cue -> cue.verb() <= conjunction + REACH);
        if (found.isEmpty() || !isApart(reading, conjunction)) {
            return false;
        }
        Cue next = found.get();
        int cue = clause.cue().verb();
        boolean own = Sources.head(reading, next.verb())
                .filter(source -> source > conjunction)
                .isPresent();
        boolean sibling = reading.tree().head(next.verb()) == cue;
        boolean likewise =
                next.tells() && isSameForm(reading, cue, next.verb()) && isFirstVerb(reading, conjunction, next);
        return own && (sibling || likewise);
    }

    private static boolean isFirstVerb(Reading reading, int from, Cue cue) {
        for (int i = from + 1; i < cue.verb(); i++) {
            if (reading.isFinite(i) && reading.tree().head(i) != cue.verb()) {
                return false;
            }
        }
        return true;
    }
}
