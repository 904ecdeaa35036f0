package claims.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A number, or the two ends of a range, of which one may be open. */
public record Amount(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    public Amount {
        if (value.isPresent() == (low.isPresent() || high.isPresent())) {
            throw new IllegalArgumentException("an amount is a value or a range: " + value + " " + low + " " + high);
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("a range upside down: " + low.get() + " to " + high.get());
        }
    }

    public static Amount of(BigDecimal value) {
        return new Amount(Optional.of(value), Optional.empty(), Optional.empty());
    }

    public static Amount between(BigDecimal low, BigDecimal high) {
        return new Amount(Optional.empty(), Optional.of(low), Optional.of(high));
    }

    public static Amount from(BigDecimal low) {
        return new Amount(Optional.empty(), Optional.of(low), Optional.empty());
    }
}
