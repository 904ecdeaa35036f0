package claims.extract.claim;

import claims.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Quotations that have no cue of their own in their sentence: what goes on after "…," she said., what a name with a colon
 * or a dash stands beside, and what the one who spoke last goes on saying.
 */
final class QuoteReports {
    /** A quotation of fewer words than this, without a cue, is a name or a word that is held at arm's length. */
    private static final int STATEMENT = 4;

    private final List<Reading> readings;
    private final List<Report> reports;
    /** The characters that some report's content covers. */
    private final Coverage covered = new Coverage();
    /** Reports by the end of their content: of all, and of those that end in a quotation. */
    private final TreeMap<Integer, Integer> byEnd = new TreeMap<>();

    private final TreeMap<Integer, Integer> quotedByEnd = new TreeMap<>();

    private QuoteReports(List<Reading> readings, List<Report> reports) {
        this.readings = readings;
        this.reports = new ArrayList<>(reports);
        for (int i = 0; i < reports.size(); i++) {
            index(i);
        }
    }

    /** The reports with what their speakers go on to say, and new ones for quotations that nobody has claimed. */
    static List<Report> complete(List<Reading> readings, List<Report> reports, Quotations quotations) {
        QuoteReports all = new QuoteReports(readings, reports);
        for (Quotation quotation : quotations.all()) {
            all.place(quotation);
        }
        return all.reports;
    }

    private void index(int number) {
        Report report = reports.get(number);
        report.content().forEach(covered::add);
        byEnd.put(report.end(), number);
        if (report.endsQuoted()) {
            quotedByEnd.put(report.end(), number);
        }
    }

    private void place(Quotation quotation) {
        boolean claimed = quotation.parts().stream().anyMatch(covered::overlaps);
        Optional<Reading> found = readingAt(quotation.start());
        if (claimed || found.isEmpty() || !begins(found.get(), quotation)) {
            return;
        }
        Reading reading = found.get();
        Optional<Integer> quoted = last(quotedByEnd, quotation, reading);
        if (quoted.isPresent() && continues(reports.get(quoted.get()), reading)) {
            reports.set(quoted.get(), reports.get(quoted.get()).with(quotation.parts()));
            index(quoted.get());
            return;
        }
        if (!isStatement(reading, quotation)) {
            return;
        }
        Optional<Mention> source = nameBefore(reading, quotation)
                .or(() -> carried(reading, last(byEnd, quotation, reading).map(reports::get)));
        if (source.isPresent()) {
            reports.add(new Report(reading, Optional.empty(), source, quotation.parts(), true));
            index(reports.size() - 1);
        }
    }

    /** The report that ends last before a quotation, in the sentences just before it. */
    private Optional<Integer> last(TreeMap<Integer, Integer> ends, Quotation quotation, Reading reading) {
        return Optional.ofNullable(ends.floorEntry(quotation.start()))
                .map(Map.Entry::getValue)
                .filter(number -> reports.get(number).reading().sentence().index()
                        >= reading.sentence().index() - 2);
    }

    private Optional<Reading> readingAt(int place) {
        int low = 0;
        int high = readings.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (readings.get(middle).sentence().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(low));
    }

    private static boolean begins(Reading reading, Quotation quotation) {
        int first = first(reading, quotation);
        return first == 0 || reading.text(first - 1).equals(":");
    }

    /** It is more than a few words. */
    private static boolean isStatement(Reading reading, Quotation quotation) {
        int first = first(reading, quotation);
        int words = 0;
        for (int i = first; i < reading.size() && reading.isQuoted(i); i++) {
            words += Character.isLetterOrDigit(reading.text(i).charAt(0)) ? 1 : 0;
        }
        return (words >= STATEMENT || quotation.end() > reading.sentence().end())
                && reading.sentence().block().kind() != Block.Kind.HEADING;
    }

    private static int first(Reading reading, Quotation quotation) {
        int first = 0;
        while (first < reading.size() - 1 && reading.token(first).start() < quotation.start()) {
            first++;
        }
        return first;
    }

    /** {@code “…,” she said. “…”}: the quotation begins the sentence after that of the cue, in the same paragraph. */
    private static boolean continues(Report report, Reading reading) {
        boolean next = report.reading().sentence().index() == reading.sentence().index() - 1
                && report.reading().sentence().block().equals(reading.sentence().block());
        boolean cueLast = report.cue()
                .map(cue -> report.reading().token(cue.verb()).start() >= report.start())
                .orElse(false);
        return next && cueLast && reading.isQuoted(0);
    }

    /** {@code Reyes: “…”}. */
    private Optional<Mention> nameBefore(Reading reading, Quotation quotation) {
        int first = first(reading, quotation);
        if (first < 2 || !reading.text(first - 1).equals(":")) {
            return Optional.empty();
        }
        int head = first - 2;
        if (reading.tag(head).startsWith("NNP") && first - 1 <= 5) {
            return Optional.of(new Mention(reading, head, new Words(0, head)));
        }
        return subject(reading);
    }

    private static Optional<Mention> subject(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.tree().relation(i).startsWith("nsubj") && !reading.isQuoted(i)) {
                return Optional.of(Mention.of(reading, i, i));
            }
        }
        return Optional.empty();
    }

    /** Who spoke last, or did something in the sentence before it in the same paragraph. */
    private Optional<Mention> carried(Reading reading, Optional<Report> before) {
        Optional<Mention> speaker = before.filter(
                        report -> report.cue().isPresent() || report.source().isPresent())
                .flatMap(Report::source);
        if (speaker.isPresent()) {
            return speaker;
        }
        int index = readings.indexOf(reading);
        if (index == 0
                || !readings.get(index - 1)
                        .sentence()
                        .block()
                        .equals(reading.sentence().block())) {
            return Optional.empty();
        }
        return subject(readings.get(index - 1));
    }
}
