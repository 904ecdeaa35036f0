package claims.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The Ledger quoted Reyes as saying …", "Reyes was quoted by the Ledger as saying …": Reyes says it, the Ledger passes it on. */
final class Quoting {
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private Quoting() {}

    /** The reports of a sentence, each with the one who is quoted as its source. */
    static List<Report> unfold(List<Report> sentence) {
        List<Report> unfolded = new ArrayList<>();
        for (Report report : sentence) {
            boolean frame = report.cue().isPresent()
                    && QUOTING.contains(report.cue().get().entry().lemma())
                    && sentence.stream()
                            .anyMatch(other -> quotingVerb(other)
                                    .equals(Optional.of(report.cue().get().verb())));
            if (!frame) {
                unfolded.add(
                        quotingVerb(report).map(verb -> quoted(report, verb)).orElse(report));
            }
        }
        return unfolded;
    }

    /** The verb that a cue after "as" hangs on. */
    private static Optional<Integer> quotingVerb(Report report) {
        return report.cue()
                .filter(cue -> report.reading().lower(cue.verb() - 1).equals("as"))
                .map(cue -> report.reading().tree().head(cue.verb()))
                .filter(verb -> verb >= 0 && QUOTING.contains(report.reading().lemma(verb)));
    }

    private static Report quoted(Report report, int verb) {
        Reading reading = report.reading();
        boolean passive = VerbReports.isPassive(reading, verb);
        Optional<Mention> speaker = (passive
                        ? reading.tree().subject(verb)
                        : reading.tree().object(verb))
                .map(head -> Mention.of(reading, head));
        Optional<Mention> outlet = (passive
                        ? reading.tree().oblique(verb, Set.of("by", "in"))
                        : reading.tree().subject(verb))
                .map(head -> Mention.of(reading, head));
        Report said =
                new Report(reading, report.cue(), speaker.or(report::source), report.content(), report.endsQuoted());
        return outlet.filter(by -> by.head() != said.source().map(Mention::head).orElse(-1))
                .map(said::passedOn)
                .orElse(said);
    }
}
