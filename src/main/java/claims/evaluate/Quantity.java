package claims.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a figure or a score. "More than 30" may be told as a value with its qualifier or as a range with one
 * open end; both say the same.
 */
record Quantity(
        Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> qualifier) {
    private static final Set<String> LOWER_BOUNDS = Set.of("over", "at-least");
    private static final Set<String> UPPER_BOUNDS = Set.of("under", "at-most");

    boolean sameNumber(Quantity other) {
        return (same(value, other.value) && same(low, other.low) && same(high, other.high)) || sameBound(other);
    }

    boolean sameQualifier(Quantity other) {
        return qualifier.equals(other.qualifier) || sameBound(other);
    }

    /** Whether it is anything but an exact number or a range with two ends. */
    boolean isQualified() {
        return qualifier.isPresent() || (value.isEmpty() && low.isPresent() != high.isPresent());
    }

    private boolean sameBound(Quantity other) {
        return says(other) || other.says(this);
    }

    /** Whether this value and its qualifier say what the other's open range says. */
    private boolean says(Quantity open) {
        if (value.isEmpty()
                || qualifier.isEmpty()
                || open.value.isPresent()
                || open.low.isPresent() == open.high.isPresent()) {
            return false;
        }
        return open.low.isPresent()
                ? same(value, open.low) && LOWER_BOUNDS.contains(qualifier.get())
                : same(value, open.high) && UPPER_BOUNDS.contains(qualifier.get());
    }

    static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    @Override
    public String toString() {
        String number = value.map(Quantity::plain)
                .orElseGet(() -> low.map(Quantity::plain).orElse("") + "…"
                        + high.map(Quantity::plain).orElse(""));
        return qualifier.map(word -> word + " " + number).orElse(number);
    }

    private static String plain(BigDecimal number) {
        return number.precision() - number.scale() > 40 ? number.toString() : number.toPlainString();
    }
}
