package claims.evaluate;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One line of the result.
 *
 * @param list {@code entities}, {@code figures}, {@code scores} or {@code claims}
 * @param name what of it is measured
 * @param said how often gold speaks of it: what it never speaks of is not measured, so gold without a single trend does
 *     not make every trend an error
 * @param exact with the same extent; absent where extents play no part
 * @param overlap with at least one code point in common
 */
public record Row(String list, String name, long said, Optional<Counts> exact, Counts overlap) {

    /** For all items; a line of gold that has the list speaks of it, be the list empty. */
    static <T> Row ofAll(String list, String name, Alignment<T> alignment, Predicate<Pair<T>> right) {
        Row row = of(list, name, alignment, item -> true, right);
        return row.measured(row.overlap.gold() + row.overlap.found());
    }

    /** For all items, if gold says something of it of any. */
    static <T> Row ofAll(
            String list, String name, Alignment<T> alignment, Predicate<T> says, Predicate<Pair<T>> right) {
        return of(list, name, alignment, item -> true, right)
                .measured(alignment.expected().stream().filter(says).count());
    }

    /** For the items that say something of it. */
    static <T> Row ofThose(
            String list, String name, Alignment<T> alignment, Predicate<T> says, Predicate<Pair<T>> right) {
        Row row = of(list, name, alignment, says, right);
        return row.measured(row.overlap.gold());
    }

    private static <T> Row of(
            String list, String name, Alignment<T> alignment, Predicate<T> asked, Predicate<Pair<T>> right) {
        Counts exact = alignment.count(asked, right.and(Pair::exact));
        return new Row(list, name, 0, Optional.of(exact), alignment.count(asked, right));
    }

    /** Where extents play no part. */
    static Row plain(String list, String name, long said, Counts counts) {
        return new Row(list, name, said, Optional.empty(), counts);
    }

    /** The share of pairs that are right, where gold says something of it: precision and recall are the same. */
    static <T> Row accuracy(
            String list, String name, Alignment<T> alignment, Predicate<T> says, Predicate<Pair<T>> right) {
        var asked = alignment.pairs().stream()
                .filter(pair -> says.test(pair.expected()))
                .toList();
        return plain(
                list,
                name,
                asked.size(),
                new Counts(asked.stream().filter(right).count(), asked.size(), asked.size()));
    }

    Row plus(Row other) {
        return new Row(
                list,
                name,
                said + other.said,
                exact.map(counts -> counts.plus(other.exact.orElse(Counts.NONE))),
                overlap.plus(other.overlap));
    }

    Row measured(long times) {
        return new Row(list, name, times, exact, overlap);
    }

    boolean isMeasured() {
        return said > 0;
    }
}
