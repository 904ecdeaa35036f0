package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Dependencies;
import claims.nlp.Dependencies.Arc;
import claims.nlp.HandTagged;
import claims.nlp.Sentence;
import claims.nlp.SentenceTree;
import claims.nlp.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time an amount holds for. All hangs on one verb, so what decides is the order of the words. */
class PeriodLinksTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Periods PERIODS = new Periods(VOCABULARY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the time behind it                        | Sales rose to $5 in 2025.                          | 2025
            the time before it in its clause          | In 2025 sales rose to $5.                          | 2025
            what was before keeps its own time        | Sales rose to $5 in 2025 from $4 in 2023.          | 2025, 2023
            what was before takes no other's          | In 2025 sales rose to $5 from $4.                  | 2025, -
            amounts told together share               | Sales rose by $1 to $5 in 2025.                    | 2025, 2025
            "or" joins                                | Sales of $118 or $7 a share in 2025 rose.          | 2025, 2025
            a semicolon parts                         | Sales rose to $5; costs fell in 2025.              | -
            a bracket parts                           | Sales rose to $5 (costs fell in 2025).             | -
            what it is compared with is no time of it | Sales rose by $5 from a year earlier.              | -
            no time at all                            | Sales rose to $5.                                  | -
            """)
    void links(String why, String text, String periods) {
        AnnotatedArticle article = HandTagged.article(text);
        Sentence sentence = article.sentences().get(0);
        LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
        List<Find> finds = dollars(lexed);
        SentenceTree tree = new SentenceTree(sentence.tokens(), onVerb(sentence.tokens()));

        PeriodLinks links = new PeriodLinks(lexed, tree, PERIODS, finds);

        assertThat(finds.stream().map(find -> links.of(find).orElse("-")).collect(Collectors.joining(", ")))
                .as(why)
                .isEqualTo(periods);
    }

    private static Dependencies onVerb(List<Token> tokens) {
        int verb = tokens.stream()
                .filter(token -> token.tag().startsWith("VB"))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return new Dependencies(tokens.stream()
                .map(token -> token.index() == verb ? new Arc(Dependencies.ROOT, "root") : new Arc(verb, "obl"))
                .toList());
    }

    private static List<Find> dollars(LexedSentence sentence) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.is(i, "$")) {
                Num number = new Num(i, i + 1, BigDecimal.ONE, Num.Form.DIGITS, false);
                finds.add(Find.of(number, Kind.MONEY).withCurrency(Optional.of("USD")));
            }
        }
        return finds;
    }
}
