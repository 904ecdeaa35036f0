package claims.extract.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals without needless zeros. */
final class Decimals {
    /** How exact a fraction is that has no end: a third is 0.3333. */
    private static final int FRACTION_SCALE = 4;

    private Decimals() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        try {
            return plain(numerator.divide(denominator));
        } catch (ArithmeticException endless) {
            return plain(numerator.divide(denominator, FRACTION_SCALE, RoundingMode.HALF_UP));
        }
    }
}
