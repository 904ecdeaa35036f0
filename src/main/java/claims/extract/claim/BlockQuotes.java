package claims.extract.claim;

import claims.text.Block;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quotations that are blocks of their own, above or below a name, or after words that lead up to them. */
final class BlockQuotes {
    private final List<Reading> readings;
    private final CueFinder cues;

    private BlockQuotes(List<Reading> readings, CueFinder cues) {
        this.readings = readings;
        this.cues = cues;
    }

    static List<Report> find(List<Reading> readings, CueFinder cues) {
        BlockQuotes quotes = new BlockQuotes(readings, cues);
        List<Report> found = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (isQuote(readings.get(i))) {
                int end = quotes.end(i);
                quotes.report(i, end).ifPresent(found::add);
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isQuote(Reading reading) {
        return reading.sentence().block().kind() == Block.Kind.QUOTE;
    }

    /** The sentence after the last one of the blocks that follow each other. */
    private int end(int first) {
        int end = first + 1;
        while (end < readings.size() && isQuote(readings.get(end))) {
            end++;
        }
        return end;
    }

    private Optional<Report> report(int first, int end) {
        for (int i = end - 1; i > first; i--) {
            Optional<Mention> signed = Speakers.signed(readings.get(i), 0);
            if (signed.isPresent()) {
                return Optional.of(report(Optional.empty(), signed.get(), first, i));
            }
        }
        Optional<Mention> below = end < readings.size() ? Speakers.signed(readings.get(end), 0) : Optional.empty();
        if (below.isPresent()) {
            return Optional.of(report(Optional.empty(), below.get(), first, end));
        }
        return leadIn(first).map(found -> report(found.cue(), found.source(), first, end));
    }

    private Optional<LeadIn> leadIn(int first) {
        if (first == 0) {
            return Optional.empty();
        }
        Reading before = readings.get(first - 1);
        Optional<LeadIn> name = Speakers.named(before, 0)
                .filter(found -> found.words().last() == before.size() - 1 && Speakers.isPerson(before, found.head()))
                .map(found -> new LeadIn(Optional.empty(), found));
        return name.or(() -> LeadIn.of(before, cues));
    }

    private Report report(Optional<Cue> cue, Mention source, int first, int end) {
        Reading reading = cue.isPresent() ? source.reading() : readings.get(first);
        List<Span> words = LongQuotes.parts(readings.subList(first, end), 0);
        return Report.verbatim(reading, cue, Optional.of(source), words);
    }
}
