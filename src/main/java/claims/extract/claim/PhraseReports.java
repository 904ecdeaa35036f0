package claims.extract.claim;

import claims.model.Claim;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports whose cue is no verb: "according to the bank, …", "in her view …". The rest of the sentence is the content. */
final class PhraseReports {
    private PhraseReports() {}

    static List<Report> find(Reading reading, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i + 2 < reading.size(); i++) {
            if (!reading.isQuoted(i)) {
                accordingTo(reading, i, quotations).ifPresent(reports::add);
            }
        }
        return reports;
    }

    private static Optional<Report> accordingTo(Reading reading, int index, Quotations quotations) {
        if (!reading.lower(index).equals("according")
                || !reading.lower(index + 1).equals("to")) {
            return Optional.empty();
        }
        int last = phraseEnd(reading, index + 2);
        if (last < index + 2) {
            return Optional.empty();
        }
        Cue cue = new Cue(
                new CueEntry("according to", Claim.Cue.Type.EVIDENCE, Set.of()), index, new Words(index, index + 1));
        List<Span> content = rest(reading, index, last, quotations);
        Words source = new Words(index + 2, last);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        reading,
                        Optional.of(cue),
                        Optional.of(new Mention(reading, head(reading, source), source)),
                        content,
                        VerbReports.endsQuoted(content, quotations)));
    }

    /** The noun that governs the others. */
    private static int head(Reading reading, Words words) {
        for (int i = words.first(); i <= words.last(); i++) {
            int head = reading.tree().head(i);
            if ((head < words.first() || head > words.last()) && reading.tag(i).startsWith("N")) {
                return i;
            }
        }
        return words.last();
    }

    /** Up to the next comma, dash or quotation mark, or where a clause begins that does not belong to the noun. */
    private static int phraseEnd(Reading reading, int from) {
        int last = from - 1;
        for (int i = from; i < reading.size() && !reading.isPunctuation(i) && !reading.isQuoteMark(i); i++) {
            String tag = reading.tag(i);
            boolean clause = tag.equals("WP") || tag.equals("WDT") || tag.equals("WRB");
            if (tag.equals("-LRB-") || (clause && reading.tag(i - 1).startsWith("NNP"))) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** What a sentence says beside the phrase from {@code first} to {@code last}. */
    static List<Span> rest(Reading reading, int first, int last, Quotations quotations) {
        List<Span> parts = new ArrayList<>();
        int end = first - 1;
        while (end >= 0 && reading.isPunctuation(end) && !reading.isQuoted(end)) {
            end--;
        }
        int start = 0;
        int brackets = 0;
        for (int i = end; i > 0; i--) {
            brackets += reading.tag(i).equals("-RRB-") ? 1 : reading.tag(i).equals("-LRB-") ? -1 : 0;
            boolean clause = reading.tag(i).equals("-RRB-")
                    && reading.isComma(i + 1)
                    && reading.tag(i + 2).equals("CC");
            if ((reading.text(i).equals(";") && brackets == 0 && !reading.isQuoted(i))
                    || (clause && reading.isFinite(verbAfter(reading, i + 2, end)))) {
                start = clause ? i + 2 : i + 1;
                break;
            }
        }
        while (start < end && reading.tag(start).equals("CC")) {
            start++;
        }
        if (end >= start) {
            Span before = reading.span(start, end);
            Optional<Quotation> quotation = quotations
                    .at(before.start())
                    .filter(found -> found.start() < before.start()) // in an earlier sentence
                    .filter(found -> found.end() <= reading.token(first).start());
            parts.addAll(quotation.map(Quotation::parts).orElse(List.of(before)));
        }
        int next = afterAside(reading, last + 1);
        while (next < reading.size() && reading.isPunctuation(next)) {
            next++;
        }
        if (end < start && next < reading.size()) {
            parts.add(reading.span(next, Math.max(next, Tail.lastWord(reading, next))));
        } else if (next < reading.size() && reading.isComma(last + 1) && continues(reading, next)) {
            parts.add(reading.span(next, Math.max(next, Tail.lastWord(reading, next))));
        }
        return parts;
    }

    /** "…, citing two people, …": where what a source does beside it ends. */
    private static int afterAside(Reading reading, int comma) {
        boolean aside = reading.isComma(comma)
                && (reading.tag(comma + 1).equals("VBG")
                        || reading.tag(comma + 1).equals("WDT"));
        for (int i = comma + 1; aside && i < reading.size(); i++) {
            if (reading.isComma(i)) {
                return i;
            }
        }
        return comma;
    }

    /** The first finite verb in between; the end where there is none. */
    private static int verbAfter(Reading reading, int first, int end) {
        int at = first;
        while (at < end && !reading.isFinite(at)) {
            at++;
        }
        return at;
    }

    /** After "…, according to the bank, …" the sentence goes on, unless with an aside about the source. */
    private static boolean continues(Reading reading, int next) {
        String tag = reading.tag(next);
        return !tag.startsWith("W") && !tag.equals("VBG") && !tag.equals("DT");
    }
}
