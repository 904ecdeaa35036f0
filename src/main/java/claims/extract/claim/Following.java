package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows a cue: a clause, an infinitive, an object with what is said of it, or an object alone. */
final class Following {
    private Following() {}

    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues) {
        Optional<Integer> start = ClauseAfter.start(reading, clause).or(() -> ObjectAfter.infinitive(reading, clause));
        if (start.isPresent()) {
            List<Span> parts = new ArrayList<>(relative(reading, clause, start.get()));
            parts.addAll(span(reading, start.get(), Tail.end(reading, clause, start.get(), cues)));
            return parts;
        }
        Optional<Integer> object = ObjectAfter.complement(reading, clause);
        if (object.isPresent()) {
            return span(reading, object.get(), ObjectAfter.end(reading, clause, object.get(), cues));
        }
        return ObjectAfter.content(reading, clause, cues);
    }

    /** "the strip, which the bank says is closed": the word that stands for the strip is a part of the content. */
    private static List<Span> relative(Reading reading, CueClause clause, int start) {
        int word = clause.first() - 1;
        boolean stands =
                reading.lower(word).equals("which") && !reading.lower(start - 1).equals("that");
        return stands ? span(reading, word, word) : List.of();
    }

    private static List<Span> span(Reading reading, int first, int last) {
        return last < first ? List.of() : List.of(reading.span(first, last));
    }
}
