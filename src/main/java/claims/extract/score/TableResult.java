package claims.extract.score;

import claims.model.Reference;
import claims.model.Score;
import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result in a cell.
 *
 * @param column what stands above it
 * @param row what stands beside it
 */
record TableResult(TableCell cell, CellResult result, Label column, Label row, Reference test, Reference model) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param before how many scores the article has so far */
    Score score(int before) {
        ResultNumber number = result.number();
        return new Score(
                "s" + (before + 1),
                cell.slice(number.first(), number.last()),
                cell.sentence().sentence().index(),
                Optional.of(test),
                Optional.of(model),
                number.amount(),
                unit(),
                number.outOf(),
                metric(),
                setting(),
                result.qualifier(),
                List.of());
    }

    /** "WER (%)" above a number says what a sign behind it would. */
    private Unit unit() {
        ResultNumber number = result.number();
        if (column.role() == TableRole.RANK) {
            return Unit.RANK;
        }
        if (number.unit() != Unit.POINTS || number.outOf().isPresent()) {
            return number.unit();
        }
        boolean rating = metric().filter(it -> it.toLowerCase(Locale.ROOT).startsWith("elo"))
                .isPresent();
        if (rating) {
            return Unit.ELO;
        }
        boolean percent = (column.percent() || row.percent())
                && number.amount()
                        .value()
                        .filter(it -> it.compareTo(HUNDRED) <= 0)
                        .isPresent();
        return percent ? Unit.PERCENT : Unit.POINTS;
    }

    private Optional<String> metric() {
        return column.role() == TableRole.RANK
                ? Optional.empty()
                : column.metric().or(row::metric);
    }

    private Optional<String> setting() {
        return result.setting().or(row::setting).or(column::setting);
    }
}
