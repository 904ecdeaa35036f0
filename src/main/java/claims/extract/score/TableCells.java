package claims.extract.score;

import claims.extract.lexeme.Cell;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Table;
import claims.model.Entities;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Takes tables apart into cells. */
final class TableCells {
    private final Settings settings;
    private final ResultNumbers resultNumbers;

    TableCells(Settings settings, ResultNumbers resultNumbers) {
        this.settings = settings;
        this.resultNumbers = resultNumbers;
    }

    /** All of a table, row by row. */
    List<List<TableCell>> of(Table table, AnnotatedArticle article, Entities entities) {
        return table.rows().stream().map(row -> row(row, article, entities)).toList();
    }

    private List<TableCell> row(List<Sentence> row, AnnotatedArticle article, Entities entities) {
        List<LexedSentence> sentences = row.stream()
                .map(sentence -> LexedSentence.of(sentence, article.text().text()))
                .toList();
        Map<Integer, TableCell> whole = new HashMap<>();
        for (LexedSentence sentence : sentences) {
            whole.put(sentence.sentence().index(), whole(sentence, article, entities));
        }
        return Cell.of(sentences).stream()
                .map(cell -> whole.get(cell.sentence().sentence().index()).part(cell))
                .toList();
    }

    /** A sentence as if it were one cell. */
    private TableCell whole(LexedSentence sentence, AnnotatedArticle article, Entities entities) {
        ScoreNames names = ScoreNames.of(sentence, article, entities);
        Map<Integer, ResultNumber> numbers = new HashMap<>();
        resultNumbers.of(sentence, names::contains).forEach(number -> numbers.put(number.first(), number));
        NavigableMap<Integer, Setting> manners = new TreeMap<>();
        settings.of(sentence, names).forEach(setting -> manners.put(setting.first(), setting));
        return new TableCell(new Cell(sentence, 0, sentence.size(), true), names, numbers, manners, article);
    }
}
