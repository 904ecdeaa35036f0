package claims.extract.claim;

import java.util.List;
import java.util.Optional;

/** What leads up to a quotation: {@code Reyes:}, {@code She was blunt:}, {@code Reyes wrote to the list:}. */
record LeadIn(Optional<Cue> cue, Mention source) {
    /** The longest name with an office before a colon. */
    private static final int LONGEST_LABEL = 12;

    /** What the words before a colon say. */
    static Optional<LeadIn> before(Reading reading, int colon, CueFinder cues) {
        if (!reading.text(colon).equals(":") || colon == 0) {
            return Optional.empty();
        }
        return label(reading, colon)
                .map(source -> new LeadIn(Optional.empty(), source))
                .or(() -> reported(reading, colon, cues.find(reading)))
                .or(() -> Speakers.namedSubject(reading).map(source -> new LeadIn(Optional.empty(), source)));
    }

    /** What a sentence says that ends with a colon. */
    static Optional<LeadIn> of(Reading reading, CueFinder cues) {
        return before(reading, reading.size() - 1, cues);
    }

    /** {@code Ada Reyes:}, {@code Ada Reyes, its founder:}. */
    private static Optional<Mention> label(Reading reading, int colon) {
        if (Labels.isHeading(reading.lower(0)) || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        return Speakers.named(reading, 0).filter(name -> {
            int next = name.words().last() + 1;
            return next == colon || reading.isComma(next) || reading.tag(next).equals("-LRB-");
        });
    }

    private static Optional<LeadIn> reported(Reading reading, int colon, List<Cue> cues) {
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            Optional<Integer> source = CueClause.of(reading, cue).source();
            if (cue.verb() < colon && cue.takes("quote") && source.isPresent()) {
                return Optional.of(new LeadIn(Optional.of(cue), Mention.of(reading, source.get())));
            }
        }
        return Optional.empty();
    }
}
