package claims.extract.claim;

import claims.text.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sentences of an article by their index and by place in the cleaned text. */
final class Passages {
    private final Map<Integer, Reading> byIndex = new HashMap<>();
    private final TreeMap<Integer, Reading> byStart = new TreeMap<>();

    Passages(List<Reading> readings) {
        for (Reading reading : readings) {
            byIndex.put(reading.sentence().index(), reading);
            byStart.put(reading.sentence().start(), reading);
        }
    }

    Optional<Reading> get(int index) {
        return Optional.ofNullable(byIndex.get(index));
    }

    /** The sentence that a character stands in, or after. */
    Optional<Reading> at(int place) {
        return Optional.ofNullable(byStart.floorEntry(place)).map(Map.Entry::getValue);
    }

    /** The index of the last sentence that begins at a place or before it; -1 where there is none. */
    int indexAt(int place) {
        return at(place).map(reading -> reading.sentence().index()).orElse(-1);
    }

    /** The block before the one that a sentence stands in. */
    Optional<Block> blockBefore(Reading reading) {
        Block block = reading.sentence().block();
        return at(block.span().start() - 1).map(before -> before.sentence().block());
    }

    boolean sameBlock(Reading one, Reading other) {
        return one.sentence().block().equals(other.sentence().block());
    }
}
