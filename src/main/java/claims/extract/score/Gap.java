package claims.extract.score;

import claims.model.Comparison.Relation;
import claims.model.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated difference or factor, lexemes {@code first} to {@code last}: "seven points below", "more than doubles".
 *
 * @param size of a factor what the smaller is multiplied with, or a fraction
 * @param relation nothing for "within 1.2 points of"
 */
record Gap(
        int first, int last, Kind kind, BigDecimal size, Optional<Qualifier> qualifier, Optional<Relation> relation) {
    enum Kind {
        DIFFERENCE,
        /** "By 12%": a difference between two percentages, or a share of the other result. */
        PERCENT,
        /** "12% better": a share of the other. */
        SHARE,
        FACTOR
    }

    Gap startingAt(int lexeme) {
        return new Gap(lexeme, last, kind, size, qualifier, relation);
    }

    Optional<BigDecimal> difference() {
        return kind == Kind.DIFFERENCE || kind == Kind.PERCENT ? Optional.of(size) : Optional.empty();
    }

    Optional<BigDecimal> factor() {
        return kind == Kind.FACTOR ? Optional.of(size) : Optional.empty();
    }
}
