package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Figure;
import claims.nlp.HandTagged;
import claims.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A currency, a measure or a qualifier is one line more in a word list, and no line of code. */
class WordListTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            currencies.txt; XTH | ₮h | thaler | groat; It paid ₮h5 million for it.  ; money 5000000 XTH
            currencies.txt; XTH | ₮h | thaler | groat; It paid XTH 70 for it.       ; money 70 XTH
            currencies.txt; XTH | ₮h | thaler | groat; It paid nine thalers for it. ; money 9 XTH
            currencies.txt; XTH | ₮h | thaler | groat; It paid 40 groats for it.    ; money 0.4 XTH
            units.txt     ; smoot | smt | smoot      ; The bridge is 364 smt long.  ; quantity 364 smoot
            units.txt     ; smoot | smt | smoot      ; A 364-smt bridge fell.       ; quantity 364 smoot
            /claims/extract/lexeme/qualifiers.txt; over | pipping | -;  It cost pipping $50.         ; money 50 USD over
            /claims/extract/lexeme/qualifiers.txt; about | - | or near it;  It cost $50 or near it.      ; money 50 USD about
            """)
    void oneLineTeachesIt(String list, String line, String sentence, String figure) {
        Vocabulary taught = new Vocabulary(name -> name.equals(list)
                ? withLine(Columns.read(WordListTest.class, name), line)
                : Columns.read(WordListTest.class, name));

        assertThat(figures(taught, sentence)).containsExactly(figure);
        assertThat(figures(new Vocabulary(), sentence)).doesNotContain(figure);
    }

    private static List<Columns> withLine(List<Columns> lines, String line) {
        List<Columns> all = new ArrayList<>(lines);
        all.add(Columns.of(line));
        return all;
    }

    private static List<String> figures(Vocabulary vocabulary, String sentence) {
        return new FigureExtractor(vocabulary)
                .extract(HandTagged.article(sentence), List.of(), List.of()).figures().stream()
                        .map(WordListTest::told)
                        .toList();
    }

    private static String told(Figure figure) {
        return Stream.of(
                        Stream.of(figure.kind().name()),
                        figure.amount().value().stream().map(Object::toString),
                        figure.currency().or(figure::unit).stream(),
                        figure.qualifier().stream().map(Enum::name))
                .flatMap(parts -> parts)
                .map(part -> part.equals("XTH") || part.equals("USD") ? part : part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
