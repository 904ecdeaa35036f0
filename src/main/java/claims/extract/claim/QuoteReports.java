package claims.extract.claim;

import claims.text.Block;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Quotations that have no cue of their own in their sentence: what goes on after "...," she said., what a name with a colon
 * or a dash stands beside, and what the one who spoke last, or does something beside it, goes on saying.
 */
final class QuoteReports {
    private final Passages passages;
    private final CueFinder cues;
    private final List<Report> reports;
    /** The characters that some report's content covers. */
    private final Coverage covered = new Coverage();
    /** Reports by the start and by the end of their content. */
    private final TreeMap<Integer, Integer> byStart = new TreeMap<>();

    private final TreeMap<Integer, Integer> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Integer> quotedByEnd = new TreeMap<>();

    private QuoteReports(Passages passages, CueFinder cues, List<Report> reports) {
        this.passages = passages;
        this.cues = cues;
        this.reports = new ArrayList<>(reports);
        for (int i = 0; i < reports.size(); i++) {
            index(i);
        }
    }

    /** The reports with what their speakers go on to say, and new ones for quotations that nobody has claimed. */
    static List<Report> complete(Passages passages, CueFinder cues, List<Report> reports, Quotations quotations) {
        QuoteReports all = new QuoteReports(passages, cues, reports);
        for (Quotation quotation : quotations.all()) {
            QuotedStatement.of(quotation, passages)
                    .filter(statement -> !all.isClaimed(quotation))
                    .ifPresent(all::place);
        }
        return all.reports;
    }

    private void index(int number) {
        Report report = reports.get(number);
        report.content().forEach(covered::add);
        byStart.put(report.start(), number);
        byEnd.put(report.end(), number);
        if (report.endsQuoted()) {
            quotedByEnd.put(report.end(), number);
        }
    }

    private boolean isClaimed(Quotation quotation) {
        return quotation.parts().stream().anyMatch(covered::overlaps);
    }

    private void place(QuotedStatement quoted) {
        Optional<Integer> before = last(quotedByEnd, quoted);
        if (before.isPresent() && continues(reports.get(before.get()), quoted)) {
            reports.set(
                    before.get(),
                    reports.get(before.get()).with(quoted.quotation().parts()));
            index(before.get());
            return;
        }
        if (quoted.isHeading()) {
            return;
        }
        Optional<LeadIn> speaker = quoted.signature(passages)
                .or(() -> quoted.leadIn(passages, cues))
                .or(() -> quoted.stands(passages) ? nearby(quoted) : Optional.empty());
        if (speaker.isPresent()) {
            LeadIn leadIn = speaker.get();
            Reading reading = leadIn.cue().isPresent() ? leadIn.source().reading() : quoted.reading();
            reports.add(new Report(
                    reading,
                    leadIn.cue(),
                    Optional.of(leadIn.source()),
                    quoted.quotation().parts(),
                    true));
            index(reports.size() - 1);
        }
    }

    /** {@code “…,” she said. “…”}: the quotation begins the sentence after that of the cue, in the same paragraph. */
    private boolean continues(Report report, QuotedStatement quoted) {
        Reading reading = report.reading();
        int place = reading.sentence().index();
        boolean next =
                place == quoted.reading().sentence().index() - 1 && passages.sameBlock(reading, quoted.reading());
        boolean cueLast = report.cue()
                .map(cue -> reading.token(cue.verb()).start() >= report.start())
                .orElse(false);
        return next && cueLast && quoted.first() == 0;
    }

    /** The report that ends last before a quotation, in the same paragraph or the one before it. */
    private Optional<Integer> last(NavigableMap<Integer, Integer> ends, QuotedStatement quoted) {
        int from = passages.blockBefore(quoted.reading())
                .orElse(quoted.reading().sentence().block())
                .span()
                .start();
        return Optional.ofNullable(ends.floorEntry(quoted.quotation().start()))
                .filter(entry -> entry.getKey() > from)
                .map(Map.Entry::getValue);
    }

    /** Who acts or speaks beside a quotation that is a sentence of its own. */
    private Optional<LeadIn> nearby(QuotedStatement quoted) {
        Optional<Mention> source = quoted.named(passages)
                .or(() -> quoted.beginsBlock()
                        ? actorAfter(quoted).or(() -> speakerOfDialogue(quoted))
                        : speakerBefore(quoted));
        return source.map(mention -> new LeadIn(Optional.empty(), mention));
    }

    /** {@code “…” Smith shook her head.} */
    private Optional<Mention> actorAfter(QuotedStatement quoted) {
        return passages.get(quoted.after(passages))
                .filter(next -> passages.sameBlock(next, quoted.reading()) && !next.isQuoteMark(0))
                .flatMap(Speakers::actor);
    }

    /** {@code Smith was furious. “…”}, or the one who has spoken in this paragraph. */
    private Optional<Mention> speakerBefore(QuotedStatement quoted) {
        Optional<Reading> before = passages.get(quoted.reading().sentence().index() - 1);
        Optional<Report> last =
                last(byEnd, quoted).map(reports::get).filter(report -> report.start() >= quoted.blockStart());
        boolean reported = last.isPresent()
                && before.isPresent()
                && last.get().end() > before.get().sentence().start();
        return reported
                ? last.flatMap(Report::source)
                : before.flatMap(Speakers::actor).or(() -> last.flatMap(Report::source));
    }

    /**
     * A paragraph that begins with a quotation and names nobody: the one who spoke in the paragraph before it goes on, or
     * the one before that answers where two take turns.
     */
    private Optional<Mention> speakerOfDialogue(QuotedStatement quoted) {
        Optional<Report> last = last(byEnd, quoted).map(reports::get);
        Optional<Block> before = passages.blockBefore(quoted.reading());
        if (last.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Report> one = opening(before.get());
        Optional<Report> other = one.flatMap(report ->
                        passages.get(passages.indexAt(before.get().span().start())))
                .flatMap(passages::blockBefore)
                .flatMap(this::opening);
        if (other.isPresent() && !said(one).equals(said(other)) && isExchange(one.get(), other.get())) {
            return other.flatMap(Report::source);
        }
        return last.filter(report -> report.endsQuoted() || report.cue().isPresent())
                .flatMap(Report::source);
    }

    /** Somebody asks, or quotations have gone to and fro without a cue already. */
    private boolean isExchange(Report one, Report other) {
        return one.cue().isEmpty() || asks(one) || asks(other);
    }

    private boolean asks(Report report) {
        return passages.get(passages.indexAt(report.end() - 1))
                .filter(reading ->
                        reading.text(reading.firstFrom(report.end()) - 2).equals("?"))
                .isPresent();
    }

    /** The report whose quotation begins a paragraph. */
    private Optional<Report> opening(Block block) {
        Span span = block.span();
        return Optional.ofNullable(byStart.get(span.start())).map(reports::get).filter(Report::endsQuoted);
    }

    private static String said(Optional<Report> report) {
        return report.flatMap(Report::source)
                .map(source -> source.reading().lower(source.head()))
                .orElse("");
    }
}
