package claims.extract.score;

import claims.model.Amount;
import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that may be a result, lexemes {@code first} to {@code last}.
 *
 * @param outOf the number of all problems, where this is that of those solved
 */
record ResultNumber(int first, int last, Amount amount, Unit unit, Optional<BigDecimal> outOf) {
    static ResultNumber of(int first, int last, BigDecimal value, Unit unit) {
        return new ResultNumber(first, last, Amount.of(value), unit, Optional.empty());
    }

    ResultNumber through(int newLast) {
        return new ResultNumber(first, newLast, amount, unit, outOf);
    }

    ResultNumber as(Unit newUnit) {
        return new ResultNumber(first, last, amount, newUnit, outOf);
    }

    ResultNumber outOf(BigDecimal all) {
        return new ResultNumber(first, last, amount, unit, Optional.of(all));
    }
}
