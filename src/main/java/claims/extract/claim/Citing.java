package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Bloomberg reported, citing people close to the firm, that …": they say it, Bloomberg passes it on. */
final class Citing {
    private Citing() {}

    static List<Report> unfold(List<Report> sentence) {
        Optional<Report> citing = sentence.stream().filter(Citing::isCitation).findFirst();
        if (citing.isEmpty()) {
            return sentence;
        }
        List<Report> kept = new ArrayList<>(sentence);
        kept.remove(citing.get());
        for (int i = 0; i < kept.size(); i++) {
            Report report = kept.get(i);
            if (report.cue().isPresent()
                    && report.source().filter(Outlets::isOutlet).isPresent()) {
                kept.set(i, passedOn(report, citing.get()));
                break;
            }
        }
        return kept;
    }

    private static Report passedOn(Report report, Report citing) {
        return new Report(
                        report.reading(),
                        report.cue(),
                        Optional.of(cited(citing)),
                        without(report, citing),
                        report.endsQuoted())
                .passedOn(report.source().orElseThrow());
    }

    /** "citing Reuters", "citing people familiar with the matter"; not "citing safety concerns". */
    private static boolean isCitation(Report report) {
        return report.cue()
                        .filter(cue -> cue.entry().lemma().equals("cite")
                                && report.reading().tag(cue.verb()).equals("VBG"))
                        .isPresent()
                && Outlets.isCited(cited(report));
    }

    /** What "citing" has as its object. */
    private static Mention cited(Report report) {
        Reading reading = report.reading();
        int first = report.cue().orElseThrow().words().last() + 1;
        int last = first;
        while (last + 1 < reading.size()
                && !reading.isPunctuation(last + 1)
                && report.covers(reading.span(last + 1, last + 1))) {
            last++;
        }
        return new Mention(reading, reading.tree().top(first, last), new Words(first, last));
    }

    /** The content where the phrase begins or ends it. */
    private static List<Span> without(Report report, Report citing) {
        Reading reading = report.reading();
        int first = citing.cue().orElseThrow().verb();
        int last = cited(citing).words().last();
        int before = first - 1;
        while (before > 0 && reading.isPunctuation(before)) {
            before--;
        }
        int after = last + 1;
        while (after < reading.size() - 1
                && (reading.isPunctuation(after) || reading.lower(after).equals("that"))) {
            after++;
        }
        List<Span> parts = new ArrayList<>();
        for (Span part : report.content()) {
            int start = reading.token(first).start();
            if (part.start() == start && reading.token(after).start() < part.end()) {
                parts.add(new Span(reading.token(after).start(), part.end()));
            } else if (part.start() < start && start < part.end()) {
                parts.add(new Span(part.start(), reading.token(before).end()));
            } else if (part.start() != start) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? report.content() : parts;
    }
}
