package claims.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\ttab",
                "\rreturn",
                "\nline",
                "  =1+1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\0=1",
                "＝1＋1",
                "＋1",
                "－1",
                "＠SUM",
                "﹦1"
            })
    void whatASpreadsheetMightRunIsText(String text) {
        assertThat(Formulas.disarm(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Orion 2", "a=b", "'=1", "1-2", "“-1”", "−1", "$5", "— a dash", "{{=}}"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(Formulas.disarm(text)).isEqualTo(text);
    }
}
