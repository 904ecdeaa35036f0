package claims.extract.claim;

import java.util.List;
import java.util.Optional;

/** "…, Lee said, adding that it works": a participle at the end of a report goes on with the same source. */
final class Participles {
    private Participles() {}

    static CueClause sharing(Reading reading, CueClause clause, List<Cue> cues) {
        int verb = clause.cue().verb();
        if (!follows(reading, verb)) {
            return clause;
        }
        Optional<Integer> main = cues.stream()
                .filter(cue -> cue.verb() < verb && reading.isFinite(cue.verb()) && cue.takes("clause"))
                .filter(cue -> isMain(reading, cue.verb()))
                .findFirst()
                .flatMap(cue -> Sources.head(reading, cue.verb()));
        Optional<Integer> source =
                main.or(() -> clause.source().filter(head -> head < verb)).or(() -> mainSubject(reading));
        return new CueClause(clause.cue(), source.filter(head -> head < verb), verb, clause.last());
    }

    /** Whether it is one, after a comma that may stand in quotation marks. */
    static boolean follows(Reading reading, int verb) {
        int before = reading.tag(verb - 1).equals("RB") ? verb - 2 : verb - 1;
        int sign = reading.isQuoteMark(before) ? before - 1 : before;
        return reading.tag(verb).equals("VBG") && reading.isComma(sign);
    }

    /** It governs the sentence, or stands beside what it reports. */
    private static boolean isMain(Reading reading, int verb) {
        return reading.tree().head(verb) < 0 || reading.tree().relation(verb).equals("parataxis");
    }

    private static Optional<Integer> mainSubject(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.tree().head(i) < 0) {
                return Sources.head(reading, i);
            }
        }
        return Optional.empty();
    }
}
