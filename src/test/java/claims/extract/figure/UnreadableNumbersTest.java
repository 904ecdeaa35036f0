package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.ClaimsDocument;
import claims.testing.TestPipeline;
import claims.text.Diagnostic;
import claims.text.Diagnostic.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims to be an amount and can't be read is no figure but a warning; what only looks odd is neither. */
class UnreadableNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The price of $1.2.3 billion is a misprint.              | $1.2.3 billion
            The bakery owes €1,2345 to its miller.                  | €1,2345
            They sold it for 1.2.3 million dollars.                 | 1.2.3 million dollars
            The cost rose by 1.2.3% in May.                         | 1.2.3%
            The dam holds 1,,000 cubic metres of silt.              | 1,,000 cubic metres
            The farm paid USD 4,,5 million for the field.           | USD 4,,5 million
            The farm paid 7.5.1 euros for the seed.                 | 7.5.1 euros
            The harbour got $1O0 million for its cranes.            | $1O0
            The road is 12.4.7 kilometres long.                     | 12.4.7 kilometres
            """)
    void isMalformed(String sentence, String amount) {
        assertLeftOut(sentence, amount, Code.MALFORMED_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The vault holds $1e999999999 in gold.                   | $1e999999999
            The vault holds $1e-999999999 in gold.                  | $1e-999999999
            The vault holds $10^999 in gold.                        | $10^999
            Nobody has 9 billion %s dollars.                        | 9 billion %s dollars
            Nobody has ninety hundred %s dollars.                   | ninety hundred %s dollars
            """)
    void isTooLarge(String sentence, String amount) {
        String magnitudes = "billion ".repeat(20).strip();
        assertLeftOut(sentence.formatted(magnitudes), amount.formatted(magnitudes), Code.NUMBER_TOO_LARGE);
    }

    @Test
    void hasTooManyDigits() {
        String digits = "7".repeat(400);

        assertLeftOut("The fund holds $" + digits + " million.", "$" + digits + " million", Code.NUMBER_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 1.2.3 of the compiler came out.",
                "The printer is at 192.168.0.1 and listens.",
                "It was signed on 3.11.2024 in Oslo.",
                "See section 4.2.1 for more.",
                "Rooms 1,2,3 and 4 are closed.",
                "Update to v7.0.12 soon.",
                "The checksum is 3e1245.",
                "It was signed on 3.11.2024 € 5 later.",
                "The ID is 400200300400500600700800900100200300400500600700800900100200300400500600700800900100200300.",
            })
    void isNoAmountAtAll(String sentence) {
        assertThat(TestPipeline.extract(sentence).diagnostics()).isEmpty();
    }

    @Test
    void leavesTheFiguresAroundItAlone() {
        ClaimsDocument document = TestPipeline.extract("Sales rose 4% to $1.2.3 billion from $900 million.");

        assertThat(document.figures())
                .extracting(figure -> figure.slice().text())
                .containsExactly("4%", "$900 million");
        assertThat(document.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("“$1.2.3 billion” is no well-formed number: no figure was made of it");
    }

    @Test
    void readsNoTailOfWhatItLeavesOut() {
        assertThat(TestPipeline.extract("It grew by 4..5 million tonnes.").figures())
                .noneMatch(figure -> figure.slice().text().contains("million"));
        assertThat(TestPipeline.extract("It weighs 10^x grams.").figures()).isEmpty();
    }

    @Test
    void readsWhatIsLargeButSaid() {
        assertThat(TestPipeline.extract("There are about 10^80 atoms in it.").figures())
                .extracting(figure -> figure.amount().value().orElseThrow().precision())
                .containsExactly(81);
    }

    private static void assertLeftOut(String sentence, String amount, Code code) {
        ClaimsDocument document = TestPipeline.extract(sentence);

        assertThat(document.figures()).isEmpty();
        List<Diagnostic> diagnostics = document.diagnostics();
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(code);
        assertThat(diagnostics.get(0).place())
                .map(span -> sentence.substring(span.start(), span.end()))
                .contains(amount);
        assertThat(diagnostics.get(0).message()).hasSizeLessThan(120);
    }
}
