package claims.extract.lexeme;

import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param rows from the top, each as the sentences that it was cut into; there is at least one of either
 */
public record Table(List<List<Sentence>> rows) {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The tables of an article, in order. A blank line between rows, but for one below the first, begins another. */
    public static List<Table> in(AnnotatedArticle article) {
        List<Table> tables = new ArrayList<>();
        List<List<Sentence>> rows = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            boolean row = sentence.block().kind() == Block.Kind.TABLE_ROW;
            if (!rows.isEmpty() && (!row || (rows.size() > 1 && isApart(article, last(last(rows)), sentence)))) {
                tables.add(new Table(rows));
                rows.clear();
            }
            if (row && !rows.isEmpty() && last(last(rows)).block().equals(sentence.block())) {
                last(rows).add(sentence);
            } else if (row) {
                rows.add(new ArrayList<>(List.of(sentence)));
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new Table(rows));
        }
        return tables;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static boolean isApart(AnnotatedArticle article, Sentence upper, Sentence lower) {
        int from = upper.end();
        int to = lower.start();
        String between = article.text().slice(from, to).text();
        return between.chars().filter(c -> c == '\n').count() > 1;
    }

    public Sentence first() {
        return rows.get(0).get(0);
    }
}
