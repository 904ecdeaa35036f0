package claims.extract.claim;

import claims.text.Span;
import java.util.List;
import java.util.Optional;

/** What follows a cue: a clause, an infinitive, an object with what is said of it, or an object alone. */
final class Following {
    private Following() {}

    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues) {
        Optional<Integer> start =
                ClauseAfter.start(reading, clause).or(() -> ObjectAfter.infinitive(reading, clause));
        if (start.isPresent()) {
            return span(reading, start.get(), Tail.end(reading, clause, start.get(), cues));
        }
        Optional<Integer> object = ObjectAfter.complement(reading, clause);
        if (object.isPresent()) {
            return span(reading, object.get(), ObjectAfter.end(reading, clause, object.get(), cues));
        }
        return ObjectAfter.content(reading, clause, cues);
    }

    private static List<Span> span(Reading reading, int first, int last) {
        return last < first ? List.of() : List.of(reading.span(first, last));
    }
}
