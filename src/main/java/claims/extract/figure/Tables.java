package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Table;
import claims.nlp.AnnotatedArticle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of an article: which rows stand below which head. */
final class Tables {
    /** By the numbers of their sentences. */
    private final Map<Integer, TableHead> heads = new HashMap<>();

    private Tables() {}

    static Tables of(AnnotatedArticle article, Vocabulary vocabulary, Periods periods) {
        Tables tables = new Tables();
        for (Table table : Table.in(article)) {
            LexedSentence top = LexedSentence.of(table.first(), article.text().text());
            TableHead head = TableHead.read(top, vocabulary, periods);
            table.rows().stream()
                    .skip(1)
                    .forEach(row -> row.forEach(sentence -> tables.heads.put(sentence.index(), head)));
        }
        return tables;
    }

    TableRow row(LexedSentence sentence) {
        return new TableRow(
                sentence, Optional.ofNullable(heads.get(sentence.sentence().index())));
    }
}
