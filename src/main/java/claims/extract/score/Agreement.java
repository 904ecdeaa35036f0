package claims.extract.score;

import claims.model.Comparison.Relation;
import claims.model.Qualifier;
import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What two values say to the words that compare them.
 *
 * @param lower whether the lower is the better, so that "beats" leaves it open which is greater
 */
record Agreement(Compared compared, BigDecimal first, BigDecimal second, boolean lower) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How far from what is stated the values may be, as a share of it. */
    private static final BigDecimal EXACT = new BigDecimal("0.05");

    private static final BigDecimal LOOSE = new BigDecimal("0.2");

    static Optional<Agreement> of(Compared compared, Bound on, Bound other, boolean lower) {
        Optional<BigDecimal> first = on.number().amount().value();
        Optional<BigDecimal> second = other.number().amount().value();
        boolean ranks = on.number().unit() == Unit.RANK;
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Agreement(compared, first.get(), second.get(), lower || ranks))
                : Optional.empty();
    }

    Relation relation() {
        boolean values = lower && !compared.relation().equals(Optional.of(Relation.EQUAL));
        return values ? ofValues() : compared.relation().orElse(ofValues());
    }

    private Relation ofValues() {
        int sign = first.compareTo(second);
        return sign == 0 ? Relation.EQUAL : sign > 0 ? Relation.MORE_THAN : Relation.LESS_THAN;
    }

    /** What the values say, where that is something else than the words say. */
    Optional<String> contradiction() {
        String values = first.toPlainString() + " and " + second.toPlainString();
        if (!isDirection()) {
            String said = switch (relation()) {
                case MORE_THAN -> "the first were greater";
                case LESS_THAN -> "the second were greater";
                case EQUAL -> "they were equal";
            };
            return Optional.of(values + " are compared as if " + said);
        }
        return compared.gap().filter(gap -> !isStated(gap)).map(gap -> values + " are " + apart(gap));
    }

    private String apart(Gap gap) {
        String stated = gap.size().toPlainString();
        return switch (gap.kind()) {
            case FACTOR -> "a factor of " + ratio().toPlainString() + " apart, and the text says " + stated;
            case DIFFERENCE -> difference().toPlainString() + " apart, and the text says " + stated;
            case PERCENT, SHARE -> difference().toPlainString() + " apart, and the text says " + stated + "%";
        };
    }

    /** Roughly the same is the same. */
    private boolean isDirection() {
        BigDecimal widest = first.abs().max(second.abs()).multiply(EXACT);
        return switch (relation()) {
            case MORE_THAN -> first.compareTo(second) >= 0;
            case LESS_THAN -> first.compareTo(second) <= 0;
            case EQUAL -> difference().compareTo(widest) <= 0;
        };
    }

    private BigDecimal difference() {
        return first.subtract(second).abs();
    }

    private BigDecimal ratio() {
        return second.signum() == 0 ? BigDecimal.ZERO : first.divide(second, 2, RoundingMode.HALF_UP);
    }

    private boolean isStated(Gap gap) {
        return switch (gap.kind()) {
            case DIFFERENCE -> isDifference(gap);
            case PERCENT, SHARE -> isDifference(gap) || isNear(gap, share(), BigDecimal.ONE);
            case FACTOR -> isFactor(gap);
        };
    }

    /** How far apart they are in points, not in percent of the second. */
    boolean isDifference(Gap gap) {
        return isNear(gap, difference(), half(first).add(half(second)).add(half(gap.size())));
    }

    /** The difference in percent of the second. */
    private BigDecimal share() {
        return second.signum() == 0
                ? BigDecimal.ZERO
                : difference().multiply(HUNDRED).divide(second.abs(), MathContext.DECIMAL32);
    }

    private boolean isFactor(Gap gap) {
        boolean bound = gap.qualifier().filter(it -> it != Qualifier.ABOUT).isPresent();
        boolean part = gap.size().compareTo(BigDecimal.ONE) < 0; // "more than halved" is less than half
        if (first.signum() <= 0 || second.signum() <= 0 || (bound && part)) {
            return true;
        }
        BigDecimal rounding = half(first)
                .divide(first, MathContext.DECIMAL32)
                .add(half(second).divide(second, MathContext.DECIMAL32));
        BigDecimal tolerance = gap.size().multiply(EXACT.add(rounding));
        return isNear(gap, first.divide(second, MathContext.DECIMAL32), tolerance)
                || (lower && isNear(gap, second.divide(first, MathContext.DECIMAL32), tolerance));
    }

    private static boolean isNear(Gap gap, BigDecimal actual, BigDecimal tolerance) {
        BigDecimal stated = gap.size();
        boolean about = gap.qualifier().filter(Qualifier.ABOUT::equals).isPresent();
        BigDecimal wide = about ? tolerance.max(stated.multiply(LOOSE)) : tolerance;
        boolean low = actual.compareTo(stated.subtract(wide)) >= 0;
        boolean high = actual.compareTo(stated.add(wide)) <= 0;
        return switch (gap.qualifier().orElse(Qualifier.ABOUT)) {
            case OVER, AT_LEAST -> low;
            case UNDER, AT_MOST -> high;
            case ABOUT -> low && high;
        };
    }

    /** Half of the last digit's unit: what rounding may hide. */
    private static BigDecimal half(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(TWO);
    }
}
