package claims.extract.figure;

import claims.extract.figure.Currencies.Currency;
import claims.extract.figure.Currencies.Sign;
import claims.extract.figure.Periods.Period;
import claims.extract.lexeme.Cell;
import claims.extract.lexeme.LexedSentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the first row of a table says of the cells below it: in what they are ({@code In millions}, {@code £m}), when
 * they were so ({@code Q3 2026}, {@code 2025}), and which of them are changes.
 */
record TableHead(List<Column> columns, BigDecimal scale, Optional<Currency> currency) {
    private static final Pattern YEAR = Pattern.compile("(?:FY ?)?(?:19|20)[0-9]{2}E?");

    /** A column. */
    record Column(Optional<String> period, boolean change) {}

    static TableHead read(LexedSentence row, Vocabulary vocabulary, Periods periods) {
        List<Column> columns = new ArrayList<>();
        BigDecimal scale = BigDecimal.ONE;
        Optional<Currency> currency = Optional.empty();
        Map<Integer, Period> times = new HashMap<>();
        periods.in(row).forEach(period -> times.putIfAbsent(period.first(), period));
        for (int first = 0; first <= row.size(); ) {
            int end = Cell.endOf(row, first);
            Optional<Period> time = Optional.ofNullable(times.get(first));
            columns.add(column(row, first, end, time, periods.is(row, first, "change")));
            for (int i = first; i < end && columns.size() == 1; i++) {
                Optional<Currency> sign = sign(row, i, vocabulary);
                Optional<BigDecimal> magnitude = magnitude(row, i, sign.isPresent(), vocabulary);
                scale = magnitude.orElse(scale);
                currency = currency.isPresent() ? currency : magnitude.flatMap(it -> sign);
            }
            first = end + 1;
        }
        return new TableHead(List.copyOf(columns), scale, currency);
    }

    private static Column column(LexedSentence row, int first, int end, Optional<Period> time, boolean change) {
        if (first >= end) {
            return new Column(Optional.empty(), false);
        }
        String words = row.words(first, end - 1);
        Optional<String> period = time.filter(it -> it.last() == end - 1)
                .map(it -> it.words(row))
                .or(() -> Optional.of(words).filter(it -> YEAR.matcher(it).matches()));
        return new Column(period, change);
    }

    /** {@code In millions}, {@code $ millions}, {@code £m} */
    private static Optional<BigDecimal> magnitude(LexedSentence row, int index, boolean money, Vocabulary vocabulary) {
        String word = row.at(index).folded();
        boolean announced = money || row.is(index - 1, "in") || row.is(index - 1, "(");
        return (announced ? vocabulary.magnitude(word).or(() -> vocabulary.plural(word)) : Optional.<BigDecimal>empty())
                .or(() -> money
                        ? vocabulary.suffix(row.at(index).text()).map(Vocabulary.Suffix::value)
                        : Optional.empty());
    }

    /** The currency in front of a word or behind it: {@code US$ millions}, {@code millions of dollars}. */
    private static Optional<Currency> sign(LexedSentence row, int index, Vocabulary vocabulary) {
        int start = row.sentence().start();
        int last = row.is(index + 1, "of") ? index + 1 : index;
        Currencies currencies = vocabulary.currencies();
        return currencies
                .before(row.text(), row.at(index).start(), start)
                .or(() -> currencies.after(
                        row.text(), row.at(last).end(), row.sentence().end()))
                .map(Sign::currency)
                .filter(it -> it.code().isPresent());
    }
}
