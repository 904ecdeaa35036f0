package claims.extract.figure;

import claims.extract.lexeme.Cell;
import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.model.Amount;
import claims.model.Figure.Kind;
import claims.model.Figure.Trend;
import claims.text.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A row of a table and the head above it. The head itself is a row without one. */
final class TableRow {
    private static final String BAR = "|";

    private final LexedSentence sentence;
    private final Optional<TableHead> head;
    /** How many cells end at a lexeme or behind it; none are counted without a head. */
    private final int[] bars;

    TableRow(LexedSentence sentence, Optional<TableHead> head) {
        this.sentence = sentence;
        this.head = head;
        this.bars = head.isPresent() ? bars(sentence) : new int[0];
    }

    private static int[] bars(LexedSentence sentence) {
        int[] bars = new int[sentence.size() + 1];
        for (int i = sentence.size() - 1; i >= 0; i--) {
            bars[i] = bars[i + 1] + (sentence.is(i, BAR) ? 1 : 0);
        }
        return bars;
    }

    LexedSentence sentence() {
        return sentence;
    }

    /** The amounts of the row at the size that the head gives them. */
    List<Find> scaled(List<Find> finds) {
        if (head.isEmpty() || head.get().scale().compareTo(BigDecimal.ONE) == 0 || isRate()) {
            return finds.stream().filter(find -> !isScale(find)).toList();
        }
        List<Find> all = new ArrayList<>(head.get().currency().isPresent() ? bare(finds) : List.of());
        for (Find find : finds) {
            boolean plain = find.kind() == Kind.MONEY && endsInDigits(find);
            all.add(plain ? find.withAmount(times(find.amount(), head.get().scale())) : find);
        }
        all.sort(Order.by(Find::first));
        return all;
    }

    /** Numbers alone in their cells, under a head that says of what money they are. */
    private List<Find> bare(List<Find> finds) {
        List<Find> cells = new ArrayList<>();
        BitSet taken = new BitSet();
        finds.forEach(find -> taken.set(find.first(), find.last() + 1));
        for (int first = Cell.endOf(sentence, 0) + 1; sentence.has(first); first = Cell.endOf(sentence, first) + 1) {
            int last = Cell.endOf(sentence, first) - 1;
            boolean negative = sentence.is(first, "(") && sentence.is(last, ")") && last == first + 2;
            int number = negative ? first + 1 : first;
            int next = taken.nextSetBit(first);
            if ((next < 0 || next > last)
                    && (negative || first == last)
                    && sentence.at(number).number().isPresent()) {
                BigDecimal value = sentence.at(number).number().get();
                Num cell = new Num(first, last, negative ? value.negate() : value, Num.Form.DIGITS, false);
                Find find = Find.of(cell, Kind.MONEY)
                        .withCurrency(head.flatMap(TableHead::currency).flatMap(Currencies.Currency::code));
                cells.add(
                        find.withAmount(times(find.amount(), head.orElseThrow().scale())));
            }
        }
        return cells;
    }

    /** "In thousands of euros", alone in the first cell. */
    private boolean isScale(Find find) {
        return find.form() == Num.Form.OPEN
                && sentence.is(find.first() - 1, "in")
                && sentence.is(find.last() + 1, BAR)
                && find.last() + 1 == Cell.endOf(sentence, 0);
    }

    /** "Earnings per share" are not in millions. */
    private boolean isRate() {
        int end = Cell.endOf(sentence, 0);
        for (int i = 0; i < end; i++) {
            if (sentence.is(i, "per") || sentence.is(i, "%") || sentence.is(i, "EPS")) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInDigits(Find find) {
        return sentence.at(find.last()).isNumber() || sentence.is(find.last(), ")");
    }

    private static Amount times(Amount amount, BigDecimal scale) {
        return amount.value()
                .map(value -> Amount.of(Decimals.plain(value.multiply(scale))))
                .orElse(amount);
    }

    /** When the head says it was so; of a change it says nothing. */
    Optional<String> period(Find find) {
        return column(find).flatMap(TableHead.Column::period);
    }

    /** A change is up or down, as its sign says. */
    Optional<Trend> trend(Find find) {
        return column(find)
                .filter(TableHead.Column::change)
                .flatMap(it -> find.amount().value())
                .filter(value -> value.signum() != 0)
                .map(value -> value.signum() > 0 ? Trend.UP : Trend.DOWN);
    }

    /** Counted from the right: the head may have no cell above the names of the rows. */
    private Optional<TableHead.Column> column(Find find) {
        return head.map(TableHead::columns).flatMap(columns -> {
            int behind = bars[find.last() + 1];
            boolean fits = columns.size() <= bars[0] + 1 && behind < bars[0] && behind < columns.size();
            return fits ? Optional.of(columns.get(columns.size() - 1 - behind)) : Optional.empty();
        });
    }
}
