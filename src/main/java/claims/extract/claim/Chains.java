package claims.extract.claim;

import claims.text.Order;
import claims.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who passed a claim on: "told the paper", "said, according to the Ledger", "CNBC, citing Reuters, reported", and
 * the one in whose words another is quoted.
 */
final class Chains {
    /** Reports that stand in one another; deeper than this nobody follows. */
    private static final int DEPTH = 8;

    private Chains() {}

    /** The reports where two of a sentence that are one claim, with one who passes it on, are one. */
    static List<Report> joined(List<Report> reports) {
        Map<Reading, List<Report>> bySentence = new LinkedHashMap<>();
        for (Report report : reports) {
            bySentence
                    .computeIfAbsent(report.reading(), key -> new ArrayList<>())
                    .add(report);
        }
        List<Report> joined = new ArrayList<>();
        bySentence.values().forEach(sentence -> joined.addAll(Quoting.unfold(Citing.unfold(credited(sentence)))));
        return joined;
    }

    /** The reports with who stands between their sources and the article. */
    static List<Report> complete(List<Report> reports) {
        List<Report> complete = new ArrayList<>(reports);
        complete.sort(Order.by(Report::start).then(Order.falling(Report::end)));
        nest(complete);
        complete.replaceAll(
                report -> Outlets.between(report).map(report::passedOn).orElse(report));
        return complete;
    }

    /** What stands in the content of another report is passed on by its source. */
    private static void nest(List<Report> reports) {
        List<Report> open = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            open.removeIf(outer -> outer.end() <= report.start());
            for (Report outer : open) {
                if (isOpened(outer) && isInside(outer, report)) {
                    reports.set(i, reports.get(i).passedOn(outer.source().get()));
                }
            }
            if (open.size() < DEPTH) {
                open.add(report);
            }
        }
    }

    /** The one who passes it on stands before it all: "X said that Y had told her". */
    private static boolean isOpened(Report outer) {
        return outer.cue()
                .map(cue -> outer.reading().token(cue.verb()).start() < outer.start())
                .orElse(true);
    }

    /** With its cue and its content, and said by somebody else: "it expects" in what a company says is its own. */
    private static boolean isInside(Report outer, Report inner) {
        if (outer.source().isEmpty() || inner.cue().isEmpty() || inner.source().isEmpty()) {
            return false;
        }
        Mention speaker = inner.source().get();
        boolean same = speaker.reading() == outer.source().get().reading()
                && speaker.head() == outer.source().get().head();
        Words words = inner.cue().get().words();
        Span cue = inner.reading().span(words.first(), words.last());
        return !same
                && !speaker.reading().tag(speaker.head()).equals("PRP")
                && outer.content().stream().anyMatch(part -> part.contains(cue))
                && outer.covers(inner.content().get(0));
    }

    /** "X called it a farce, according to the Ledger": one claim, of X. */
    private static List<Report> credited(List<Report> sentence) {
        List<Report> kept = new ArrayList<>(sentence);
        for (Report credit : sentence) {
            boolean phrase = credit.cue().filter(Chains::isCredit).isPresent()
                    && credit.source().isPresent();
            Optional<Report> main = sentence.stream()
                    .filter(inner -> phrase && isMain(credit, inner))
                    .findFirst();
            if (main.isPresent() && kept.remove(credit)) {
                kept.replaceAll(report -> report.equals(main.get())
                        ? report.passedOn(credit.source().get())
                        : report);
            }
        }
        return kept;
    }

    private static boolean isCredit(Cue cue) {
        return cue.entry().lemma().equals("according to") || cue.entry().lemma().equals("per");
    }

    /** Whether the report is what the credited sentence says. */
    private static boolean isMain(Report credit, Report inner) {
        if (inner.cue().isEmpty() || inner.source().isEmpty()) {
            return false;
        }
        Reading reading = inner.reading();
        int verb = inner.cue().get().verb();
        int phrase = credit.cue().orElseThrow().verb();
        return reading.isVerb(verb)
                && reading.tree().relation(verb).equals("root")
                && credit.covers(reading.span(verb, verb))
                && !inner.covers(reading.span(phrase, phrase));
    }
}
