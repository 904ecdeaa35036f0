package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A quotation after its cue: {@code She said: “…”}, {@code she wrote that “…”}. */
final class QuoteAfter {
    private QuoteAfter() {}

    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues, Quotations quotations) {
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
                || (next == clause.last() + 1 && isTitle(reading, clause, next))
                || isClaimedAfter(reading, next, cues)) {
            return List.of();
        }
        return quotations
                .at(reading.token(next).start())
                .map(quotation -> forward(reading, clause, cues, quotation))
                .orElse(List.of());
    }

    /** "told “Morning Joe” that", "said on “Meet the Press”": it names where or to whom something was said. */
    private static boolean isTitle(Reading reading, CueClause clause, int quote) {
        boolean place =
                clause.cue().takes("listener") || quote > clause.cue().words().last() + 1;
        for (int i = quote + 1; place && i < reading.size() && !reading.isQuoteMark(i); i++) {
            boolean small = Set.of("DT", "IN", "CC", "TO").contains(reading.tag(i)) && i > quote + 1;
            place = small || Character.isUpperCase(reading.text(i).codePointAt(0));
        }
        return place;
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

    private static List<Span> forward(Reading reading, CueClause clause, List<Cue> cues, Quotation quotation) {
        int first = reading.firstFrom(quotation.start());
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
}
