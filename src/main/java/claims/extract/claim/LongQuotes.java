package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Words of a source that are set off by the layout and not by quotation marks: turns of an interview, block quotes. */
final class LongQuotes {
    private LongQuotes() {}

    /** They do not overlap each other. */
    static List<Report> find(List<Reading> readings, CueFinder cues) {
        List<Report> found = new ArrayList<>(Turns.find(readings));
        found.addAll(BlockQuotes.find(readings, cues));
        return found;
    }

    /** Sentences from a token of the first on, one stretch for each block, without the last full stop. */
    static List<Span> parts(List<Reading> sentences, int first) {
        List<Span> parts = new ArrayList<>();
        int start = sentences.get(0).token(first).start();
        for (int i = 0; i < sentences.size(); i++) {
            Reading reading = sentences.get(i);
            boolean last = i + 1 == sentences.size();
            if (last
                    || !sentences
                            .get(i + 1)
                            .sentence()
                            .block()
                            .equals(reading.sentence().block())) {
                parts.add(new Span(start, end(reading, start)));
                start = last ? start : sentences.get(i + 1).sentence().start();
            }
        }
        return parts;
    }

    private static int end(Reading reading, int start) {
        int last = reading.size() - 1;
        boolean stop = reading.text(last).equals(".")
                && last > 0
                && reading.token(last - 1).end() > start;
        return reading.token(stop ? last - 1 : last).end();
    }
}
