package claims.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The rows as aligned text. */
final class Table {
    private static final String HEAD = "%-20s %13s   %-17s   %s";
    private static final String ROW = "%-20s %6s %6s   %5s %5s %5s   %5s %5s %5s";

    private Table() {}

    static String of(Evaluation evaluation) {
        var text = new StringBuilder();
        line(text, HEAD, "articles: " + evaluation.articles(), "", "exact", "overlap");
        line(text, ROW, "", "gold", "found", "P", "R", "F1", "P", "R", "F1");
        List<Row> headlines = evaluation.headlines();
        String list = "";
        for (Row row : evaluation.rows()) {
            if (!row.list().equals(list)) {
                list = row.list();
                text.append(list).append('\n');
            }
            line(text, ROW, cells(row, headlines.contains(row)));
        }
        return text.append("* what --fail-under looks at\n").toString();
    }

    private static Object[] cells(Row row, boolean headline) {
        Optional<Counts> exact = row.exact();
        Counts overlap = row.overlap();
        return new Object[] {
            "  " + row.name() + (headline ? " *" : ""),
            overlap.gold(),
            overlap.found(),
            exact.map(counts -> number(counts.precision())).orElse(""),
            exact.map(counts -> number(counts.recall())).orElse(""),
            exact.map(counts -> number(counts.f1())).orElse(""),
            number(overlap.precision()),
            number(overlap.recall()),
            number(overlap.f1())
        };
    }

    private static void line(StringBuilder text, String format, Object... cells) {
        text.append(String.format(Locale.ROOT, format, cells).stripTrailing()).append('\n');
    }

    private static String number(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : "–";
    }
}
