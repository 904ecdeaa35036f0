package claims.extract.claim;

import claims.nlp.SentenceTree;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports with a verb as their cue: what stands after it, before it or on both sides. */
final class VerbReports {
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep");
    private static final Set<String> PREPOSITIONS = Set.of("for", "on", "of", "about", "against", "at", "in");

    private static final Set<String> LINKING =
            Set.of("however", "meanwhile", "moreover", "still", "instead", "nevertheless", "besides", "also", "yet");

    private static final Set<String> NOUN_PHRASE_STARTS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "JJ", "CD");

    private VerbReports() {}

    static List<Report> find(Reading reading, Optional<Reading> before, List<Cue> cues, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        for (Cue cue : cues) {
            if (isPassive(reading, cue.verb())) {
                continue;
            }
            CueClause clause = CueClause.of(reading, cue);
            List<Span> content = content(reading, before, clause, cues, quotations);
            if (!content.isEmpty() && clause.source().isPresent()) {
                reports.add(new Report(
                        reading,
                        Optional.of(cue),
                        clause.source().map(head -> Mention.of(reading, head, cue.verb())),
                        content,
                        endsQuoted(content, quotations)));
            }
        }
        return reports;
    }

    static boolean endsQuoted(List<Span> content, Quotations quotations) {
        return quotations.at(content.get(content.size() - 1).end() - 1).isPresent();
    }

    /** "was described", "a plan described by": the subject is what is talked about. */
    static boolean isPassive(Reading reading, int verb) {
        if (reading.lower(verb - 1).endsWith("'s") || reading.lower(verb - 1).endsWith("’s")) {
            return false; // "He's said he would": the tree takes it for "is"
        }
        boolean reduced = reading.tag(verb).equals("VBN")
                && reading.tree().relation(verb).startsWith("acl")
                && reading.tree().oblique(verb, Set.of("by")).isPresent();
        return reduced
                || reading.tree().children(verb).stream()
                        .anyMatch(child -> reading.tree().relation(child).equals("aux:pass")
                                || reading.tree().relation(child).equals("nsubj:pass"));
    }

    private static List<Span> content(
            Reading reading, Optional<Reading> before, CueClause clause, List<Cue> cues, Quotations quotations) {
        boolean setOff = isSetOff(reading, clause);
        if (setOff && isSubject(reading, clause)) {
            return around(reading, clause, cues, quotations);
        }
        List<Span> after = quoteAfter(reading, clause, cues, quotations);
        if (!after.isEmpty()) {
            return after;
        }
        if (setOff) {
            return around(reading, clause, cues, quotations);
        }
        List<Span> following = after(reading, clause, cues);
        return following.isEmpty() ? sentenceBefore(reading, before, clause, quotations) : following;
    }

    /** {@code “Are you sure?” he asked.}: a sentence that is nothing but the cue's clause, after a quotation. */
    private static List<Span> sentenceBefore(
            Reading reading, Optional<Reading> before, CueClause clause, Quotations quotations) {
        boolean alone = clause.first() == 0
                && clause.cue().takes("quote")
                && (clause.last() + 1 >= reading.size() || reading.isPunctuation(clause.last() + 1));
        if (!alone || before.isEmpty() || !before.get().isQuoted(before.get().size() - 1)) {
            return List.of();
        }
        Reading last = before.get();
        boolean sameBlock = last.sentence().block().equals(reading.sentence().block());
        return sameBlock
                ? quotations
                        .at(last.token(last.size() - 1).start())
                        .map(Quotation::parts)
                        .orElse(List.of())
                : List.of();
    }

    /** "The plan, she said, “is dead”": what stands before is the subject of what follows. */
    private static boolean isSubject(Reading reading, CueClause clause) {
        int start = regionStart(reading, clause.first() - 1);
        int next = clause.last() + 2;
        return NOUN_PHRASE_STARTS.contains(reading.tag(start))
                && reading.isComma(clause.first() - 1)
                && !hasVerb(reading, start, clause.first() - 1)
                && (reading.isVerb(next) || reading.isFinite(next) || reading.isFinite(next + 1));
    }

    // --- after the cue

    /** {@code She said: “…”}, {@code she wrote that “…”}. */
    private static List<Span> quoteAfter(Reading reading, CueClause clause, List<Cue> cues, Quotations quotations) {
        int next = clause.last() + 1;
        if (next < reading.size()
                && (reading.isComma(next) || reading.text(next).equals(":"))) {
            next++;
        }
        boolean before = clause.first() > 1 && reading.endsQuotation(clause.first() - 1);
        if (before
                || next >= reading.size()
                || !reading.isQuoteMark(next)
                || !clause.cue().takes("quote")
                || isClaimedAfter(reading, next, cues)) {
            return List.of();
        }
        return quotations
                .at(reading.token(next).start())
                .map(quotation -> forward(reading, clause, cues, firstOf(reading, quotation), quotation))
                .orElse(List.of());
    }

    /** “…,” he said: a quotation that is followed by a cue of its own. */
    static boolean isClaimedAfter(Reading reading, int quote, List<Cue> cues) {
        int end = quote + 1;
        while (end < reading.size() && reading.isQuoted(end)) {
            end++;
        }
        int close = end - 1;
        return reading.isComma(close - 1)
                && cues.stream()
                        .anyMatch(cue -> cue.verb() > close
                                && cue.takes("quote")
                                && CueClause.of(reading, cue).first() == close + 1);
    }

    private static int firstOf(Reading reading, Quotation quotation) {
        int first = 0;
        while (reading.token(first).start() < quotation.start()) {
            first++;
        }
        return first;
    }

    private static List<Span> forward(
            Reading reading, CueClause clause, List<Cue> cues, int first, Quotation quotation) {
        int end = Tail.end(reading, clause, first, cues);
        int lastChar = Math.max(
                reading.token(end).end(),
                Math.min(quotation.end(), reading.sentence().end()));
        List<Span> parts = new ArrayList<>();
        if (quotation.end() > reading.sentence().end()) {
            parts.addAll(quotation.parts());
        } else {
            parts.add(new Span(reading.token(first).start(), lastChar));
        }
        return parts;
    }

    private static List<Span> after(Reading reading, CueClause clause, List<Cue> cues) {
        Optional<Integer> start = clauseStart(reading, clause)
                .or(() -> infinitive(reading, clause))
                .or(() -> complement(reading, clause));
        if (start.isPresent()) {
            int end = Tail.end(reading, clause, start.get(), cues);
            return end < start.get() ? List.of() : List.of(reading.span(start.get(), end));
        }
        return object(reading, clause, cues);
    }

    private static Optional<Integer> clauseStart(Reading reading, CueClause clause) {
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

    private static int leftmost(Reading reading, int head, int after) {
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

    /** "promised to come", "asked them to come": from "to" on; what people expect of others with these. */
    private static Optional<Integer> infinitive(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        boolean own = cue.takes("to");
        boolean others = cue.takes("object-to");
        if (!own && !others) {
            return Optional.empty();
        }
        for (int child : reading.tree().children(cue.verb())) {
            if (child <= cue.verb() || !reading.isVerb(child)) {
                continue;
            }
            for (int i = child - 1; i > cue.verb() && i > child - 4; i--) {
                if (reading.tag(i).equals("TO") && reading.tree().isWithin(i, child)) {
                    boolean direct = i == cue.words().last() + 1;
                    if (direct ? own : others) {
                        boolean withObject = !direct && !cue.takes("listener");
                        return Optional.of(withObject ? cue.words().last() + 1 : i);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "described it as slow", "called it slow": from the object on. */
    private static Optional<Integer> complement(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        Optional<Integer> object = reading.tree().children(cue.verb()).stream()
                .filter(child -> child > cue.verb())
                .filter(child -> Set.of("obj", "iobj", "xcomp", "ccomp")
                        .contains(reading.tree().relation(child)))
                .findFirst();
        if (object.isEmpty() || !(cue.takes("as") || cue.takes("predicate") || cue.takes("whole"))) {
            return Optional.empty();
        }
        int start = cue.words().last() + 1;
        if (cue.takes(reading.lower(start))) {
            return Optional.empty();
        }
        boolean as = cue.takes("as") && hasAs(reading, start);
        return as || cue.takes("predicate") || cue.takes("whole") ? Optional.of(start) : Optional.empty();
    }

    private static boolean hasAs(Reading reading, int from) {
        for (int i = from; i < reading.size() && i < from + 12; i++) {
            if (reading.lower(i).equals("as") && !reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "announced a plan", "warned of delays": the object's own words. */
    private static List<Span> object(Reading reading, CueClause clause, List<Cue> cues) {
        Cue cue = clause.cue();
        SentenceTree tree = reading.tree();
        int next = cue.words().last() + 1;
        if (PREPOSITIONS.contains(reading.lower(next)) && cue.takes(reading.lower(next))) {
            return phrase(reading, next + 1, cue.verb());
        }
        if (!cue.takes("noun")) {
            return List.of();
        }
        Optional<Integer> object = tree.object(cue.verb()).filter(found -> found > cue.verb());
        return object.map(found -> objectPhrase(reading, clause, found, cues)).orElse(List.of());
    }

    private static List<Span> objectPhrase(Reading reading, CueClause clause, int object, List<Cue> cues) {
        int first = leftmost(reading, object, clause.cue().words().last());
        int last = object;
        for (int i = object + 1;
                i < reading.size() && reading.tree().isWithin(i, clause.cue().verb());
                i++) {
            boolean listed =
                    reading.isComma(i) && reading.tree().isWithin(i + 1, object) && !isAppended(reading, i + 1);
            if (reading.isPunctuation(i) && !reading.isQuoted(i) && !listed) {
                break;
            }
            last = i;
        }
        if (clause.cue().takes("clause") && reading.isFinite(object + 1)) {
            last = Tail.end(reading, clause, first, cues); // "acknowledged funding was short"
        }
        while (last > object && reading.isComma(last)) {
            last--;
        }
        return List.of(reading.span(first, last));
    }

    private static boolean isAppended(Reading reading, int index) {
        return Set.of("DT", "WDT", "WP", "VBG", "VBN", "WRB").contains(reading.tag(index));
    }

    private static List<Span> phrase(Reading reading, int first, int verb) {
        int last = first - 1;
        for (int i = first; i < reading.size() && reading.tree().isWithin(i, verb); i++) {
            if (reading.isPunctuation(i) && !reading.isQuoted(i)) {
                break;
            }
            last = i;
        }
        return last < first ? List.of() : List.of(reading.span(first, last));
    }

    // --- before the cue, and around it

    /** Whether the cue's clause stands between commas, dashes, quotation marks or the ends of the sentence. */
    private static boolean isSetOff(Reading reading, CueClause clause) {
        if (clause.first() == 0) {
            return false;
        }
        int before = clause.first() - 1;
        boolean left = reading.isComma(before) || reading.isDash(before) || reading.isQuoteMark(before);
        int after = clause.last() + 1;
        boolean right = after >= reading.size()
                || reading.isPunctuation(after)
                || reading.tag(after).equals("-LRB-")
                || (reading.isQuoteMark(after) && reading.isQuoteMark(before));
        return left && right;
    }

    private static List<Span> around(Reading reading, CueClause clause, List<Cue> cues, Quotations quotations) {
        int before = clause.first() - 1;
        int end = before;
        while (end > 0 && (reading.isComma(end) || reading.isDash(end))) {
            end--;
        }
        int start = regionStart(reading, end);
        List<Span> parts = new ArrayList<>();
        Optional<Quotation> quotation = quotations.at(reading.token(end).start());
        if (quotation.isPresent() && isWhole(reading, quotation.get(), start)) {
            parts.addAll(quotation.get().parts());
        } else {
            parts.add(reading.span(start, end));
        }
        Optional<Span> more = continuation(reading, clause, cues, quotations);
        if (more.isEmpty() && quotation.isEmpty() && !hasVerb(reading, start, end)) {
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
        int first = firstOf(reading, quotation);
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

    private static int regionStart(Reading reading, int end) {
        int start = 0;
        for (int i = end - 1; i > 0; i--) {
            if (reading.text(i).equals(";") && !reading.isQuoted(i)) {
                start = i + 1;
                break;
            }
        }
        while (start < end
                && (reading.tag(start).equals("CC") && !reading.lower(start).equals("either")
                        || LINKING.contains(reading.lower(start)) && reading.isComma(start + 1)
                        || reading.isComma(start))) {
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
        if (next >= reading.size() || next == clause.last() + 1 && !reading.isQuoteMark(next)) {
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
            if (reading.isQuoteMark(i) && reading.isQuoted(i) && (i == from || reading.isPunctuation(i - 1))) {
                return i;
            }
            if (reading.text(i).equals(";")) {
                break;
            }
        }
        return reading.size();
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
