package claims.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An evaluation as its JSON has it.
 *
 * @param lowestOverlapF1 what {@code --fail-under} looks at
 */
record EvaluationJson(
        int articles, Optional<BigDecimal> lowestOverlapF1, List<String> notes, List<Line> rows, List<Mistake> errors) {

    /** @param headline whether it counts for {@code lowestOverlapF1} */
    record Line(
            String list,
            String name,
            boolean headline,
            long gold,
            long found,
            Optional<Measured> exact,
            Measured overlap) {}

    record Measured(long hits, Optional<BigDecimal> precision, Optional<BigDecimal> recall, Optional<BigDecimal> f1) {
        static Measured of(Counts counts) {
            return new Measured(
                    counts.hits(), rounded(counts.precision()), rounded(counts.recall()), rounded(counts.f1()));
        }
    }

    static EvaluationJson of(Evaluation evaluation) {
        List<Row> headlines = evaluation.headlines();
        return new EvaluationJson(
                evaluation.articles(),
                rounded(evaluation.lowestOverlapF1()),
                evaluation.notes(),
                evaluation.rows().stream()
                        .map(row -> line(row, headlines.contains(row)))
                        .toList(),
                evaluation.mistakes());
    }

    private static Line line(Row row, boolean headline) {
        return new Line(
                row.list(),
                row.name(),
                headline,
                row.overlap().gold(),
                row.overlap().found(),
                row.exact().map(Measured::of),
                Measured.of(row.overlap()));
    }

    private static Optional<BigDecimal> rounded(OptionalDouble share) {
        return share.isPresent()
                ? Optional.of(BigDecimal.valueOf(share.getAsDouble())
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                : Optional.empty();
    }
}
