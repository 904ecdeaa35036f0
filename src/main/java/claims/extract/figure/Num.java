package claims.extract.figure;

import claims.extract.lexeme.Decimals;
import java.math.BigDecimal;

/**
 * A number in the sentence, lexemes {@code first} to {@code last}.
 *
 * @param scaled a magnitude belongs to it ({@code 14.3 billion}), which a range may share
 */
record Num(int first, int last, BigDecimal value, Form form, boolean scaled) {
    enum Form {
        DIGITS,
        /** {@code 5,50}: read so beside some currencies only. */
        DECIMAL_COMMA,
        WORDS,
        /** {@code a third}, {@code 1/2}. */
        FRACTION,
        /** {@code tens of millions}: the number is the least that it may be. */
        OPEN,
        /** {@code a couple of}. */
        VAGUE,
        /** "More than 4 and less than 10": the words of its bounds are said in its two ends. */
        BOUNDS
    }

    Num times(BigDecimal factor, int newLast) {
        return new Num(first, newLast, Decimals.product(value, factor), form, true);
    }
}
