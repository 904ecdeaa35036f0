package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reports inside of what another report says: "Ode said that the bank had denied the story". They count where somebody
 * else is named and speaks; what a speaker says of its own thoughts and words is a part of what it says.
 */
final class Nested {
    private Nested() {}

    static List<Report> kept(List<Report> reports) {
        TreeMap<Integer, Report> outer = new TreeMap<>();
        List<Report> kept = new ArrayList<>();
        for (Report report : reports) {
            report.content()
                    .forEach(part -> outer.merge(
                            part.start(), report, (one, other) -> length(one) >= length(other) ? one : other));
        }
        for (Report report : reports) {
            if (!isInside(report, outer) || counts(report)) {
                kept.add(report);
            }
        }
        return kept;
    }

    /**
     * What counts of reports beside longer ones of several sentences, which do not overlap each other: turns of an
     * interview, block quotes.
     */
    static List<Report> beside(List<Report> longer, List<Report> reports) {
        TreeMap<Integer, Span> parts = new TreeMap<>();
        longer.forEach(report -> report.content().forEach(part -> parts.put(part.start(), part)));
        List<Report> kept = new ArrayList<>(longer);
        for (Report report : reports) {
            Map.Entry<Integer, Span> part = parts.floorEntry(report.start());
            boolean inside = part != null && report.start() < part.getValue().end();
            if (!inside || counts(report)) {
                kept.add(report);
            }
        }
        return kept;
    }

    private static boolean counts(Report report) {
        return report.cue().filter(Cue::tells).isPresent() && isNamed(report) && isStatement(report);
    }

    private static int length(Report report) {
        return report.end() - report.start();
    }

    /** Whether its cue stands in the content of another report. */
    private static boolean isInside(Report report, NavigableMap<Integer, Report> outer) {
        if (report.cue().isEmpty()) {
            return false;
        }
        int place = report.reading().token(report.cue().get().verb()).start();
        for (Map.Entry<Integer, Report> entry :
                outer.headMap(place, true).descendingMap().entrySet()) {
            Report other = entry.getValue();
            if (other.content().stream().anyMatch(part -> part.start() <= place && place < part.end())
                    && !other.equals(report)) {
                return true;
            }
            if (other.reading().sentence().index() < report.reading().sentence().index() - 1) {
                return false;
            }
        }
        return false;
    }

    /** What it reports is a sentence, be it an order, and no plan or thing. */
    static boolean isStatement(Report report) {
        Reading reading = report.reading();
        for (int i = 0; i < reading.size(); i++) {
            int place = reading.token(i).start();
            boolean order = reading.tag(i).equals("VB") && reading.isQuoteMark(i - 1);
            if (report.start() <= place && place < report.end() && (reading.isFinite(i) || order)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Report report) {
        return report.source().stream()
                .anyMatch(source -> !source.reading().tag(source.head()).startsWith("PRP"));
    }
}
