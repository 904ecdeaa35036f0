package claims.extract.score;

import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries the number of all problems on: "GPT-5.4 solved 42 of 50 and Tern-32B just 19". */
final class Totals {
    private Optional<String> test = Optional.empty();
    private Optional<BigDecimal> all = Optional.empty();

    List<Bound> carry(List<Bound> bounds) {
        List<Bound> carried = new ArrayList<>(bounds.size());
        for (Bound bound : bounds) {
            carried.add(carry(bound));
        }
        return carried;
    }

    /** "Of the 500 problems in SWE-bench Verified, Osprey 2 solved 241" */
    void announce(Reading reading) {
        for (int part : reading.numbers().keySet()) {
            Optional<Candidate> on = testOfItems(reading, part);
            if (on.isPresent()) {
                test = on.get().references().get(0).name();
                all = reading.numbers().get(part).amount().value();
            }
        }
    }

    private static Optional<Candidate> testOfItems(Reading reading, int number) {
        int before = number - 1;
        while (reading.symbol(before) == Symbol.NOUN) {
            before--;
        }
        int next = number + 1;
        while (reading.symbol(next) == Symbol.NOUN
                || reading.symbol(next) == Symbol.IN
                || reading.symbol(next) == Symbol.OF) {
            next++;
        }
        boolean whole = reading.symbol(before) == Symbol.OF
                && (before == 0 || reading.symbol(before - 1) == Symbol.COMMA)
                && reading.symbol(number + 1) == Symbol.NOUN;
        return whole ? Optional.ofNullable(reading.tests().get(next)) : Optional.empty();
    }

    private Bound carry(Bound bound) {
        Optional<String> on = bound.tests().get(0).references().get(0).name();
        if (bound.number().outOf().isPresent()) {
            test = on;
            all = bound.number().outOf();
            return bound;
        }
        boolean same = on.isPresent() && on.equals(test) && isPart(bound.number());
        return same ? new Bound(bound.part(), bound.number().outOf(all.get()), bound.tests(), bound.model()) : bound;
    }

    /** A whole number of points that is not above the last total. */
    private boolean isPart(ResultNumber number) {
        return number.unit() == Unit.POINTS
                && number.amount()
                        .value()
                        .filter(value -> value.scale() <= 0
                                && all.filter(it -> value.compareTo(it) <= 0).isPresent())
                        .isPresent();
    }
}
