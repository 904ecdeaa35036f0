package claims.extract.claim;

import claims.text.Span;
import java.util.List;
import java.util.Optional;

/** What follows a cue: a clause, an infinitive, an object with what is said of it, or an object alone. */
final class Following {
    private Following() {}

    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues) {
        Optional<Integer> start = ClauseAfter.start(reading, clause)
                .or(() -> ObjectAfter.infinitive(reading, clause))
                .or(() -> ObjectAfter.complement(reading, clause));
        if (start.isPresent()) {
            int end = Tail.end(reading, clause, start.get(), cues);
            return end < start.get() ? List.of() : List.of(reading.span(start.get(), end));
        }
        return ObjectAfter.content(reading, clause, cues);
    }
}
