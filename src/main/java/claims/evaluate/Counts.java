package claims.evaluate;

import java.util.OptionalDouble;

/**
 * What precision and recall are made of.
 *
 * @param hits what is in both
 * @param gold how much there is to find
 * @param found how much output has
 */
public record Counts(long hits, long gold, long found) {
    static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (hits < 0 || hits > gold || hits > found) {
            throw new IllegalArgumentException(hits + " hits among " + gold + " and " + found);
        }
    }

    /** Empty where nothing was found: no share of nothing is right or wrong. */
    public OptionalDouble precision() {
        return share(hits, found);
    }

    /** Empty where there was nothing to find. */
    public OptionalDouble recall() {
        return share(hits, gold);
    }

    /** Of precision and recall; 0 where one of them is empty and the other is not. */
    public OptionalDouble f1() {
        return share(2 * hits, gold + found);
    }

    Counts plus(Counts other) {
        return new Counts(hits + other.hits, gold + other.gold, found + other.found);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
