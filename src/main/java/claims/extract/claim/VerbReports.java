package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports with a verb as their cue: what stands after it, before it or on both sides. */
final class VerbReports {
    /** "Those who question it", "anybody who complains": nobody in particular has said it. */
    private static final Set<String> ANYBODY =
            Set.of("those", "anyone", "anybody", "whoever", "nobody", "everyone", "anything", "something", "nothing");

    private static final Set<String> LEADING = Set.of("when", "if", "once");

    private VerbReports() {}

    static List<Report> find(Reading reading, Optional<Reading> before, List<Cue> cues, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        for (Cue cue : cues) {
            if (isPassive(reading, cue.verb())) {
                continue;
            }
            CueClause clause = Participles.sharing(reading, CueClause.of(reading, cue), cues);
            if (clause.source()
                    .filter(head -> ANYBODY.contains(reading.lower(head)))
                    .isPresent()) {
                continue;
            }
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
        boolean asked = reading.tag(verb).equals("VBN") && LEADING.contains(reading.lower(verb - 1)); // "when asked"
        boolean reduced = reading.tag(verb).equals("VBN")
                && reading.tree().relation(verb).startsWith("acl")
                && reading.tree().oblique(verb, Set.of("by")).isPresent();
        return asked
                || reduced
                || reading.tree().children(verb).stream()
                        .anyMatch(child -> reading.tree().relation(child).equals("aux:pass")
                                || reading.tree().relation(child).equals("nsubj:pass"));
    }

    private static List<Span> content(
            Reading reading, Optional<Reading> before, CueClause clause, List<Cue> cues, Quotations quotations) {
        boolean setOff = Surroundings.isSetOff(reading, clause)
                && !Participles.follows(reading, clause.cue().verb());
        if (setOff && (Surroundings.isSubject(reading, clause, cues) || Surroundings.goesOn(reading, clause))) {
            return Surroundings.content(reading, clause, cues, quotations);
        }
        List<Span> after = QuoteAfter.content(reading, clause, cues, quotations);
        if (!after.isEmpty()) {
            return after;
        }
        if (setOff) {
            return Surroundings.content(reading, clause, cues, quotations);
        }
        List<Span> following = Following.content(reading, clause, cues);
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
}
