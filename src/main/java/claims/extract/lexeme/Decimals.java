package claims.extract.lexeme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals without needless zeros. */
public final class Decimals {
    /** A googol has as many; a number with more, on either side of the point, is noise. */
    public static final int MAX_DIGITS = 101;
    /** How exact a fraction is that has no end: a third is 0.3333. */
    private static final int FRACTION_SCALE = 4;

    private Decimals() {}

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        try {
            return plain(numerator.divide(denominator));
        } catch (ArithmeticException endless) {
            return plain(numerator.divide(denominator, FRACTION_SCALE, RoundingMode.HALF_UP));
        }
    }

    /** A product that stops growing beyond what is countable, so that "billion billion billion" costs no memory. */
    public static BigDecimal product(BigDecimal value, BigDecimal factor) {
        return isCountable(value) ? plain(value.multiply(factor)) : value;
    }

    /** {@code factor} times ten to the power in digits; beyond what is countable where there are many of them. */
    public static BigDecimal powerOfTen(BigDecimal factor, String exponent) {
        boolean large = exponent.length() > String.valueOf(MAX_DIGITS).length();
        return factor.scaleByPowerOfTen(large ? 2 * MAX_DIGITS : Integer.parseInt(exponent));
    }

    public static boolean isCountable(BigDecimal value) {
        return value.precision() - value.scale() <= MAX_DIGITS && value.scale() <= MAX_DIGITS;
    }
}
