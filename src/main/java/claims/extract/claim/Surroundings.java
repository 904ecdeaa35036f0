package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Content that stands before its cue, or before and after it: "The bank, she said, is closed". */
final class Surroundings {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final Set<String> TURNS = Set.of("Q", "A");
    private static final Set<String> LINKING =
            Set.of("however", "meanwhile", "moreover", "still", "instead", "nevertheless", "besides", "also", "yet");

    /** "Asked whether it was over, she laughed": what stands before the cue is not what it reports. */
    private static final Set<String> CIRCUMSTANCES = Set.of("asked", "pressed", "according", "questioned");

    private Surroundings() {}

    /** Whether the cue's clause stands between commas, dashes, quotation marks or the ends of the sentence. */
    static boolean isSetOff(Reading reading, CueClause clause) {
        if (clause.first() == 0 || !canStandApart(reading, clause.cue())) {
            return false;
        }
        int before = clause.first() - 1;
        boolean left = reading.isComma(before) || reading.isDash(before) || reading.isQuoteMark(before);
        boolean closed = reading.isQuoteMark(before) && reading.isQuoted(before) && reading.isComma(before - 1);
        if (closed || (left && isInverted(reading, clause))) {
            return true; // "…, said one source in the room who had seen it"
        }
        int after = clause.last() + 1;
        boolean right = after >= reading.size()
                || reading.isPunctuation(after)
                || reading.tag(after).equals("-LRB-")
                || (reading.isQuoteMark(after) && reading.isQuoteMark(before));
        return left && right;
    }

    /** "…, a poll found": without an object, a verb that else needs "that" does without it. */
    private static boolean canStandApart(Reading reading, Cue cue) {
        return cue.takes("quote")
                || cue.takes("clause")
                || (cue.takes("that")
                        && reading.tree().object(cue.verb()).isEmpty()
                        && reading.tree().relation(cue.verb()).equals("parataxis"));
    }

    /** "In poorer towns, she said, “we don't know”": a quotation that does not begin a sentence goes on with one. */
    static boolean goesOn(Reading reading, CueClause clause) {
        int quote = clause.last() + 2;
        return reading.isComma(clause.first() - 1)
                && reading.isComma(quote - 1)
                && reading.isQuoteMark(quote)
                && quote + 1 < reading.size()
                && Character.isLowerCase(reading.text(quote + 1).codePointAt(0));
    }

    private static boolean isInverted(Reading reading, CueClause clause) {
        int verb = clause.cue().verb();
        return reading.isFinite(verb)
                && clause.cue().takes("quote")
                && clause.first() == verb
                && clause.source().filter(source -> source > verb).isPresent();
    }

    /** "The plan, she said, “is dead”": what stands before is the subject of what follows. */
    static boolean isSubject(Reading reading, CueClause clause, List<Cue> cues) {
        int start = regionStart(reading, clause.first() - 1, cues);
        int next = clause.last() + 2;
        return ClauseAfter.NOUN_PHRASE_STARTS.contains(reading.tag(start))
                && reading.isComma(clause.first() - 1)
                && !hasVerb(reading, start, clause.first() - 1)
                && (reading.isVerb(next) || reading.isFinite(next) || reading.isFinite(next + 1));
    }

    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues, Quotations quotations) {
        int before = clause.first() - 1;
        int end = before;
        while (end > 0 && (reading.isComma(end) || reading.isDash(end))) {
            end--;
        }
        int start = regionStart(reading, end, cues);
        List<Span> parts = new ArrayList<>();
        Optional<Quotation> quotation = quotations.at(reading.token(end).start());
        if (quotation.isPresent() && isWhole(reading, quotation.get(), start)) {
            parts.addAll(quotation.get().parts());
        } else {
            parts.add(reading.span(start, end));
        }
        Optional<Span> more = continuation(reading, clause, cues, quotations);
        boolean circumstance = CIRCUMSTANCES.contains(reading.lower(start));
        if (more.isEmpty() && quotation.isEmpty() && (circumstance || !hasVerb(reading, start, end))) {
            return List.of();
        }
        more.ifPresent(parts::add);
        return parts;
    }

    /** It began before this region, or what stands before it only leads up to it: "Later: “…”", "At noon, “I …”". */
    private static boolean isWhole(Reading reading, Quotation quotation, int start) {
        if (quotation.start() < reading.token(start).start()) {
            return true;
        }
        int first = reading.firstFrom(quotation.start());
        if (first <= start) {
            return false;
        }
        boolean capital = Character.isUpperCase(
                reading.text(first + 1).isEmpty()
                        ? ' '
                        : reading.text(first + 1).charAt(0));
        return reading.text(first - 1).equals(":") || (reading.isComma(first - 1) && capital);
    }

    private static boolean hasVerb(Reading reading, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (reading.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "JERUSALEM - The bank …", "Q: Is it …": what a sentence begins after. */
    private static int dateline(Reading reading, int end) {
        int mark = 1;
        while (mark < end
                && mark < 6
                && !reading.isDash(mark)
                && !reading.text(mark).equals(":")) {
            mark++;
        }
        if (mark >= end) {
            return 0;
        }
        boolean capital =
                reading.isDash(mark) && CAPITALS.matcher(reading.text(0)).matches();
        boolean turn = mark == 1
                && TURNS.contains(reading.text(0))
                && reading.text(mark).equals(":");
        return capital || turn ? mark + 1 : 0;
    }

    /** {@code we wait." The firm, she said, …}: the sign ends the quotation of the sentence before. */
    private static boolean closesBefore(Reading reading, int mark) {
        return reading.isQuoteMark(mark)
                && reading.token(mark).end() < reading.token(mark + 1).start();
    }

    private static int regionStart(Reading reading, int end, List<Cue> cues) {
        if (reading.tag(end).startsWith("W") && reading.isComma(end - 1)) {
            return end; // "the strip, which, she said, was closed"
        }
        int start = dateline(reading, end);
        int brackets = 0;
        for (int i = end - 1; i > start; i--) {
            brackets += reading.tag(i).equals("-RRB-") ? 1 : reading.tag(i).equals("-LRB-") ? -1 : 0;
            int colon = i;
            boolean next = reading.text(i).equals(";")
                    || (reading.text(i).equals(":") && cues.stream().anyMatch(cue -> cue.verb() < colon));
            if (next && brackets == 0 && !reading.isQuoted(i)) {
                start = i + 1; // what another cue reports stands before a colon
                break;
            }
        }
        while (start < end
                && ((reading.tag(start).equals("CC") && !reading.lower(start).equals("either"))
                        || (LINKING.contains(reading.lower(start)) && reading.isComma(start + 1))
                        || reading.isComma(start)
                        || closesBefore(reading, start))) {
            start++;
        }
        return start;
    }

    /** What goes on after the cue's clause: the rest of the sentence, or of the quotation. */
    private static Optional<Span> continuation(
            Reading reading, CueClause clause, List<Cue> cues, Quotations quotations) {
        int next = clause.last() + 1;
        while (next < reading.size() && reading.isPunctuation(next)) {
            next++;
        }
        boolean quotedBefore = reading.isQuoteMark(clause.first() - 1) || reading.isQuoted(clause.first() - 2);
        if (quotedBefore) {
            next = nextQuote(reading, next, clause);
        }
        if (next >= reading.size() || (next == clause.last() + 1 && !reading.isQuoteMark(next))) {
            return Optional.empty();
        }
        if (!quotedBefore && isAside(reading, clause, next, cues)) {
            return Optional.empty();
        }
        int start = next;
        Optional<Quotation> quotation = quotations.at(reading.token(start).start());
        int end = Tail.end(reading, clause, start, cues);
        int last = reading.token(Math.max(start, end)).end();
        return Optional.of(new Span(
                reading.token(start).start(),
                quotation
                        .map(found -> Math.max(last, found.parts().get(0).end()))
                        .orElse(last)));
    }

    /** In a quotation that the cue interrupts, only another quotation goes on with it. */
    private static int nextQuote(Reading reading, int from, CueClause clause) {
        for (int i = from; i < reading.size(); i++) {
            if (reading.isQuoteMark(i)
                    && reading.isQuoted(i)
                    && (reading.isPunctuation(i - 1) || (i == from && isWord(clause, i - 1)))) {
                return i;
            }
            if (reading.text(i).equals(";")) {
                break;
            }
        }
        return reading.size();
    }

    /** The last word of who says it, and not "said on" or "told the" before a title in quotation marks. */
    private static boolean isWord(CueClause clause, int index) {
        return index == clause.cue().words().last()
                || clause.source().filter(source -> source == index).isPresent();
    }

    private static boolean isAside(Reading reading, CueClause clause, int next, List<Cue> cues) {
        String tag = reading.tag(next);
        boolean apposition = clause.source().isPresent()
                && clause.source().get() > clause.cue().verb()
                && reading.tree().isWithin(next, clause.source().get());
        return apposition
                || tag.equals("VBG")
                || tag.equals("WP")
                || tag.equals("WDT")
                || Set.of("but", "while", "although", "as", "after", "when", "though")
                        .contains(reading.lower(next))
                || cues.stream().anyMatch(cue -> cue.verb() > next && cue.verb() < next + 4);
    }
}
