package claims.extract.score;

import claims.extract.lexeme.Cell;
import claims.extract.lexeme.LexedSentence;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param names those of the sentence that it is in, as are the numbers and the settings, by their first lexemes
 */
record TableCell(
        Cell cell,
        ScoreNames names,
        Map<Integer, ResultNumber> numbers,
        NavigableMap<Integer, Setting> settings,
        AnnotatedArticle article) {
    /** A smaller cell of the same sentence. */
    TableCell part(Cell part) {
        return new TableCell(part, names, numbers, settings, article);
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

    Optional<ResultNumber> number(int index) {
        return Optional.ofNullable(numbers.get(index)).filter(number -> number.last() < end());
    }

    Optional<String> setting() {
        return Optional.ofNullable(settings.ceilingEntry(first()))
                .map(Map.Entry::getValue)
                .filter(setting -> setting.last() < end())
                .map(Setting::text);
    }

    Slice slice(int from, int last) {
        return article.text()
                .slice(sentence().at(from).start(), sentence().at(last).end());
    }
}
