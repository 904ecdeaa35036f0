package claims.extract.score;

import claims.model.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One result of a sentence beside another.
 *
 * @param on the number of the bound result that the sentence is about
 * @param other that of the other; none where only the difference is told
 * @param relation as the words have it; nothing where they leave it open
 */
record Compared(int on, OptionalInt other, Optional<Relation> relation, Optional<Gap> gap) {

    /** Each pair once: "it doubled its score from 14.6 to 28.9", "15 points behind Orion 2: 59.0 against 75.1". */
    static List<Compared> merged(List<Compared> all) {
        List<Compared> merged = new ArrayList<>();
        for (Compared one : all) {
            int same = 0;
            while (same < merged.size() && !one.isSame(merged.get(same))) {
                same++;
            }
            if (same < merged.size()) {
                merged.set(same, merged.get(same).with(one));
            } else {
                merged.add(one);
            }
        }
        return merged;
    }

    private boolean isSame(Compared that) {
        boolean half = other.isEmpty() != that.other.isEmpty() && (relation.isEmpty() || that.relation.isEmpty());
        return on == that.on && (half || (other.isPresent() && other.equals(that.other)));
    }

    private Compared with(Compared that) {
        return new Compared(on, other.isPresent() ? other : that.other, relation.or(that::relation), gap.or(that::gap));
    }
}
