package claims.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds results that are told in pairs: "from 57.7% to 71.4%", "57.7% → 71.4%", "59.0 to Orion 2's 75.1". */
final class Changes {
    /** "From" is no further in front of the number. */
    private static final int REACH = 5;

    private final ComparisonFrames frames;

    Changes(ComparisonFrames frames) {
        this.frames = frames;
    }

    List<Compared> of(Results results, List<Cue> cues) {
        List<Compared> found = new ArrayList<>();
        for (int i = 1; i < results.size(); i++) {
            if (results.isComparable(i - 1, i) && !results.isRank(i)) {
                String path = results.reading().path(results.part(i - 1), results.part(i));
                if (isChange(results, i - 1, path)) {
                    found.add(open(i, i - 1));
                } else if (frames.matches("former", path) || isContest(cues, results.part(i - 1), path)) {
                    found.add(open(i - 1, i));
                }
            }
        }
        return found;
    }

    private static Compared open(int on, int other) {
        return new Compared(on, OptionalInt.of(other), Optional.empty(), Optional.empty());
    }

    private boolean isChange(Results results, int earlier, String path) {
        return frames.matches("arrow", path)
                || (frames.matches("change", path) && isFrom(results.reading(), results.part(earlier)));
    }

    private boolean isFrom(Reading reading, int part) {
        for (int from = part - 1; from >= 0 && part - from < REACH; from--) {
            if (frames.matches("from", reading.path(from, part))) {
                return true;
            }
        }
        return false;
    }

    private boolean isContest(List<Cue> cues, int part, String path) {
        return frames.matches("contest", path)
                || (frames.matches("pair", path)
                        && cues.stream()
                                .filter(cue -> cue.last() < part)
                                .reduce((before, last) -> last)
                                .filter(last -> last.relation().isPresent())
                                .isPresent());
    }
}
