package claims.extract.claim;

import java.util.List;
import java.util.Optional;

/** The sentences of an article, by place in the cleaned text. */
record Readings(List<Reading> all) {
    Readings {
        all = List.copyOf(all);
    }

    /** The sentence that a character stands in, or after. */
    Optional<Reading> at(int place) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).sentence().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(low));
    }
}
