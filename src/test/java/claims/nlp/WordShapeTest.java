package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
    private static final List<String> PIECES = List.of(
            "a", "b", "x", "A", "Q", "é", "Ž", "ǅ", "ª", "4", "٣", "½", "Ⅷ", "-", "–", ".", "'", "’", "‘", "“", "”",
            "(", "]", "/", "&", "%", "|", "$", "€", "+", "^", "_", "°", "北", "一", "二", "第", "年", "月", "日", "○", " ",
            "\t", "\u00A0", "\u200B", "\u0301", "\n", "😀", "\uD83D", "alpha", "beta", "omega", "omicron", "theta",
            "tau", "zet", "rho", "eta", "sigma");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tax         | xxx     | xxx
            Tax         | Xxx     | Xxx
            taxing      | xxxxx   | xxxxx
            GPT-4o      | XX-Xdx  | XX-Xdx
            alphabet    | gxxx    | gxxx
            12,345.67   | dd,.ddd | dd.ddd
            """)
    void isOfKindsOfLetters(String word, String shape, String simple) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
        assertThat(WordShape.simple(word)).isEqualTo(simple);
    }

    @Test
    void isThatOfCoreNlpForEachCharacter() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertSame(String.valueOf((char) c));
        }
    }

    @Test
    void isThatOfCoreNlpForWordsThatNobodyWrote() {
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
                word.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertSame(word.toString());
        }
    }

    private static void assertSame(String word) {
        assertThat(WordShape.of(word))
                .as(word)
                .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2));
        assertThat(WordShape.simple(word))
                .as(word)
                .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4));
    }
}
