package claims.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the text says of one score beside another.
 *
 * @param factor 2 for "twice" and "doubling"
 * @param difference 3 for "three points ahead"
 * @param score the id of the other score
 */
public record Comparison(
        Relation relation, Optional<BigDecimal> factor, Optional<BigDecimal> difference, Optional<String> score) {
    public enum Relation {
        MORE_THAN,
        LESS_THAN,
        EQUAL
    }
}
