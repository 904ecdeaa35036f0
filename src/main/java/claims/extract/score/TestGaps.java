package claims.extract.score;

import claims.extract.score.Gap.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells differences and factors between results from those between other things, which are figures. */
final class TestGaps {
    private static final String NAMED = "(noun | about | poss | word | quote)*";
    /** "Ahead of Orion 2", "on GPQA" */
    private static final Pattern BEHIND = FramePattern.of("(for | of | from | by | versus | more | less | on | with)* " + NAMED + " model");

    private static final Pattern ON = FramePattern.of("(model poss?)? (on | in | at | for | of) (noun | poss | metric | word | about)* test");

    private TestGaps() {}

    static List<Gap> of(Reading reading, List<Cue> cues, List<Compared> found) {
        return cues.stream()
                .filter(cue -> cue.gap().isPresent())
                .filter(cue -> isUsed(cue.gap(), found) || isOnTest(reading, cue))
                .map(cue -> cue.gap().get())
                .toList();
    }

    private static boolean isUsed(Optional<Gap> gap, List<Compared> found) {
        return found.stream().anyMatch(it -> it.gap().equals(gap));
    }

    private static boolean isOnTest(Reading reading, Cue cue) {
        if (!reading.parts().stream().anyMatch(part -> part.symbol() == Symbol.TEST)) {
            return false;
        }
        return cue.gap().get().kind() != Kind.PERCENT || isNamedBehind(reading, cue);
    }

    private static boolean isNamedBehind(Reading reading, Cue cue) {
        int start = reading.partAt(Math.max(reading.parts().get(cue.last()).last(), cue.gap().get().last())) + 1;
        for (int i = start; i < reading.parts().size() && i < start + 10; i++) {
            String path = reading.path(start, i);
            if (BEHIND.matcher(path).matches() || ON.matcher(path).matches()) {
                return true;
            }
        }
        return false;
    }
}
