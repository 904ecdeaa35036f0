package claims.extract.score;

import claims.extract.score.Gap.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** Tells differences and factors between results from those between other things, which are figures. */
final class TestGaps {
    /** A name further away belongs to something else. */
    private static final int REACH = 10;

    private final ComparisonFrames frames;

    TestGaps(ComparisonFrames frames) {
        this.frames = frames;
    }

    /** @param measured whether a test was spoken of just before */
    List<Gap> of(Reading reading, List<Cue> cues, List<Compared> found, boolean measured) {
        boolean test = reading.parts().stream().anyMatch(part -> part.symbol() == Symbol.TEST);
        return cues.stream()
                .filter(cue -> cue.gap().isPresent())
                .filter(cue ->
                        isUsed(cue, found) || (test && isOnTest(reading, cue)) || (measured && isOfModel(reading, cue)))
                .map(cue -> cue.gap().orElseThrow())
                .toList();
    }

    private static boolean isUsed(Cue cue, List<Compared> found) {
        return found.stream().anyMatch(it -> it.gap().equals(cue.gap()));
    }

    /** A percentage has to be of a model or on a test; with points, the clause has to speak of either. */
    private boolean isOnTest(Reading reading, Cue cue) {
        Kind kind = cue.gap().orElseThrow().kind();
        boolean points = kind == Kind.DIFFERENCE || kind == Kind.FACTOR;
        return (points && isClauseOnTests(reading, cue))
                || isBehind("model", reading, cue)
                || isBehind("test", reading, cue);
    }

    private static boolean isClauseOnTests(Reading reading, Cue cue) {
        int first = cue.first();
        while (first > 0 && !isEdge(reading, first - 1)) {
            first--;
        }
        int last = cue.last();
        while (last + 1 < reading.parts().size() && !isEdge(reading, last + 1)) {
            last++;
        }
        return IntStream.rangeClosed(first, last).anyMatch(part -> switch (reading.symbol(part)) {
            case TEST, METRIC -> true;
            case MODEL -> reading.symbol(part + 1) != Symbol.POSS;
            default -> false;
        });
    }

    private static boolean isEdge(Reading reading, int part) {
        return switch (reading.symbol(part)) {
            case SEMICOLON, CLAUSE -> true;
            case COMMA -> reading.symbol(part + 1) == Symbol.AND;
            default -> false;
        };
    }

    private boolean isBehind(String frame, Reading reading, Cue cue) {
        int start = reading.partAt(lastOf(reading, cue)) + 1;
        for (int i = start; i < reading.parts().size() && i < start + REACH; i++) {
            if (frames.matches(frame, reading.path(start, i))) {
                return true;
            }
        }
        return false;
    }

    private static int lastOf(Reading reading, Cue cue) {
        return Math.max(
                reading.parts().get(cue.last()).last(), cue.gap().orElseThrow().last());
    }

    /** "Sable 4 is 13.2 points behind." */
    private boolean isOfModel(Reading reading, Cue cue) {
        Gap gap = cue.gap().orElseThrow();
        int model = cue.first() - 1;
        while (model >= 0 && reading.symbol(model) != Symbol.MODEL) {
            model--;
        }
        return (gap.kind() == Kind.DIFFERENCE || gap.kind() == Kind.FACTOR)
                && model >= 0
                && frames.matches("subject", reading.path(model, cue.first()));
    }
}
