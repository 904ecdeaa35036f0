package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import claims.nlp.Dependencies.Arc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It/PRP cost/VBD $/$ 5/CD million/CD ./.            | It cost 5 million dollars .
            It/PRP cost/VBD £/$ 5/CD bn/NN ./.                 | It cost 5 million dollars .
            to/TO US$/$ 5/CD -/HYPH billion/CD ./.             | to 5 - million dollars .
            a/DT $/$ 21/CD billion/CD compute/NN deal/NN       | a 21 million dollar compute deal
            a/DT $/$ 9/CD plan/VBP                             | a 9 dollar plan
            from/IN $/$ 5/CD to/TO $/$ 6/CD                    | from 5 dollars to 6 dollars
            in/IN $/$ terms/NNS                                | in $ terms
            5/CD $/$                                           | 5 $
            """)
    void moneyIsInTheOrderOfSpeech(String sentence, String spoken) {
        SpokenMoney money = SpokenMoney.of(tokens(sentence));

        assertThat(money.words().stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(spoken);
        assertThat(money.words()).extracting(Token::index).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aVerbThatMoneyModifiesIsANoun() {
        assertThat(SpokenMoney.of(tokens("a/DT $/$ 9/CD plan/VBP")).words())
                .extracting(Token::tag)
                .containsExactly("DT", "CD", "NN", "NN");
    }

    @Test
    void theTreeIsThatOfTheWrittenOrder() {
        List<Token> tokens = tokens("It/PRP cost/VBD $/$ 5/CD million/CD ./.");
        List<Arc> arcs = List.of(
                new Arc(1, "nsubj"),
                new Arc(Dependencies.ROOT, "root"),
                new Arc(3, "compound"),
                new Arc(4, "nummod"),
                new Arc(1, "obj"),
                new Arc(1, "punct"));

        assertThat(SpokenMoney.of(tokens).restored(new Dependencies(arcs)).arcs())
                .containsExactly(
                        new Arc(1, "nsubj"),
                        new Arc(Dependencies.ROOT, "root"),
                        new Arc(1, "obj"),
                        new Arc(4, "compound"),
                        new Arc(2, "nummod"),
                        new Arc(1, "punct"));
    }

    /** Words with their tags behind a slash. */
    private static List<Token> tokens(String tagged) {
        List<Token> tokens = new ArrayList<>();
        for (String word : Arrays.asList(tagged.strip().split(" +", -1))) {
            int slash = word.lastIndexOf('/');
            String text = word.substring(0, slash);
            tokens.add(new Token(tokens.size(), text, text, word.substring(slash + 1), "O", 0, 0));
        }
        return tokens;
    }
}
