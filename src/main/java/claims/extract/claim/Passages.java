package claims.extract.claim;

import claims.text.Block;
import claims.text.Span;
import java.util.List;
import java.util.Optional;

/** The sentences of an article by place. */
final class Passages {
    private final List<Reading> readings;

    Passages(List<Reading> readings) {
        this.readings = readings;
    }

    Optional<Reading> get(int index) {
        return index >= 0 && index < readings.size() ? Optional.of(readings.get(index)) : Optional.empty();
    }

    /** The index of the last sentence that begins at a place or before it; -1 where there is none. */
    int indexAt(int place) {
        int low = -1;
        int high = readings.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (readings.get(middle).sentence().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The block before the one that a sentence stands in. */
    Optional<Block> blockBefore(Reading reading) {
        Span block = reading.sentence().block().span();
        return get(indexAt(block.start() - 1)).map(before -> before.sentence().block());
    }

    boolean sameBlock(Reading one, Reading other) {
        return one.sentence().block().equals(other.sentence().block());
    }
}
