package claims.extract.score;

import claims.extract.lexeme.Cell;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Table;
import claims.model.Entities;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cell of a table, and the names and the numbers of the sentence that it is in. */
record TableCell(Cell cell, ScoreNames names, Map<Integer, ResultNumber> numbers, AnnotatedArticle article) {
    /** All cells of a table, row by row. */
    static List<List<TableCell>> of(
            Table table, AnnotatedArticle article, Entities entities, ResultNumbers results) {
        return table.rows().stream().map(row -> row(row, article, entities, results)).toList();
    }

    private static List<TableCell> row(
            List<Sentence> row, AnnotatedArticle article, Entities entities, ResultNumbers results) {
        List<LexedSentence> sentences = new ArrayList<>();
        Map<Integer, ScoreNames> names = new HashMap<>();
        Map<Integer, Map<Integer, ResultNumber>> numbers = new HashMap<>();
        for (Sentence sentence : row) {
            LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
            ScoreNames here = ScoreNames.of(lexed, article, entities);
            Map<Integer, ResultNumber> byStart = new HashMap<>();
            results.of(lexed, here::contains).forEach(number -> byStart.put(number.first(), number));
            sentences.add(lexed);
            names.put(sentence.index(), here);
            numbers.put(sentence.index(), byStart);
        }
        return Cell.of(sentences).stream()
                .map(cell -> {
                    int index = cell.sentence().sentence().index();
                    return new TableCell(cell, names.get(index), numbers.get(index), article);
                })
                .toList();
    }

    LexedSentence sentence() {
        return cell.sentence();
    }

    int first() {
        return cell.first();
    }

    int end() {
        return cell.end();
    }

    boolean isIn(int index) {
        return index >= first() && index < end();
    }

    Optional<ResultNumber> number(int index) {
        return Optional.ofNullable(numbers.get(index)).filter(number -> number.last() < end());
    }

    Slice slice(int from, int last) {
        return article.text().slice(sentence().at(from).start(), sentence().at(last).end());
    }
}
