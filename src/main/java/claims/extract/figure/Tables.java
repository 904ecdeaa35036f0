package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of an article: which rows stand below which head. A blank line between rows begins another table. */
final class Tables {
    /** By the numbers of their sentences. */
    private final Map<Integer, TableHead> heads = new HashMap<>();

    private Tables() {}

    static Tables of(AnnotatedArticle article, Vocabulary vocabulary, Periods periods) {
        Tables tables = new Tables();
        Optional<TableHead> head = Optional.empty();
        int top = 0;
        int end = 0;
        for (Sentence sentence : article.sentences()) {
            boolean row = sentence.block().kind() == Block.Kind.TABLE_ROW;
            boolean apart = row && sentence.index() > top + 1 && isApart(article, end, sentence.start());
            end = sentence.end();
            if (row && head.isPresent() && !apart) {
                tables.heads.put(sentence.index(), head.get());
            } else if (row) {
                top = sentence.index();
                LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
                head = Optional.of(TableHead.read(lexed, vocabulary, periods));
            } else {
                head = Optional.empty();
            }
        }
        return tables;
    }

    private static boolean isApart(AnnotatedArticle article, int from, int to) {
        return article.text()
                        .slice(from, to)
                        .text()
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    TableRow row(LexedSentence sentence) {
        return new TableRow(
                sentence, Optional.ofNullable(heads.get(sentence.sentence().index())));
    }
}
