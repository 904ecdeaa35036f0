package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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

    static List<Report> complete(List<Report> reports) {
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparingInt(Report::start)
                .thenComparing(Comparator.comparingInt(Report::end).reversed()));
        nest(ordered);
        Map<Reading, List<Report>> bySentence = new LinkedHashMap<>();
        for (Report report : ordered) {
            bySentence
                    .computeIfAbsent(report.reading(), key -> new ArrayList<>())
                    .add(report);
        }
        List<Report> complete = new ArrayList<>();
        for (List<Report> sentence : bySentence.values()) {
            for (Report report : Quoting.unfold(cited(credited(sentence)))) {
                complete.add(Outlets.between(report).map(report::passedOn).orElse(report));
            }
        }
        return complete;
    }

    /** What stands in the content of another report is passed on by its source. */
    private static void nest(List<Report> reports) {
        List<Report> open = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            open.removeIf(outer -> outer.end() <= report.start());
            for (Report outer : open) {
                if (isInside(outer, report)) {
                    reports.set(i, reports.get(i).passedOn(outer.source().get()));
                }
            }
            if (open.size() < DEPTH) {
                open.add(report);
            }
        }
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
        return outer.content().stream().anyMatch(part -> part.contains(cue))
                && outer.covers(inner.content().get(0))
                && isOpened(outer)
                && !same
                && !speaker.reading().tag(speaker.head()).equals("PRP");
    }

    /** The one who passes it on stands before it all, or has a phrase of his own: "X said Y, according to Z". */
    private static boolean isOpened(Report outer) {
        return outer.cue()
                .map(cue -> outer.reading().token(cue.verb()).start() < outer.start() || isCredit(cue))
                .orElse(true);
    }

    private static boolean isCredit(Cue cue) {
        return cue.entry().lemma().equals("according to") || cue.entry().lemma().equals("per");
    }

    /** "X called it a farce, according to the Ledger": one claim, of X. */
    private static List<Report> credited(List<Report> sentence) {
        List<Report> kept = new ArrayList<>(sentence);
        kept.removeIf(outer -> outer.cue().filter(Chains::isCredit).isPresent()
                && sentence.stream().anyMatch(inner -> isMain(outer, inner)));
        return kept;
    }

    /** Whether the report is what the credited sentence says. */
    private static boolean isMain(Report outer, Report inner) {
        if (!isInside(outer, inner)) {
            return false;
        }
        Reading reading = inner.reading();
        int verb = inner.cue().get().verb();
        return reading.isVerb(verb) && reading.tree().relation(verb).equals("root");
    }

    /** "Bloomberg reported, citing people close to the firm": they say it, Bloomberg passes it on. */
    private static List<Report> cited(List<Report> sentence) {
        Optional<Report> citing = sentence.stream().filter(Outlets::isCitation).findFirst();
        if (citing.isEmpty()) {
            return sentence;
        }
        List<Report> kept = new ArrayList<>(sentence);
        kept.remove(citing.get());
        for (int i = 0; i < kept.size(); i++) {
            Report report = kept.get(i);
            if (report.cue().isPresent() && report.source().filter(Outlets::isOutlet).isPresent()) {
                Optional<Mention> source = Optional.of(Outlets.cited(citing.get()));
                kept.set(
                        i,
                        new Report(report.reading(), report.cue(), source, report.content(), report.via())
                                .passedOn(report.source().get()));
                break;
            }
        }
        return kept;
    }
}
