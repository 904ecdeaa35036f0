package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ledger | ledger",
                "GPT-5.4 | gpt 5.4",
                "O’Neill & Co. | O'Neill Co",
                "r/LocalLLaMA | R LocalLLama",
                "Ｍｅｔａ | meta",
                "“Orion”  2 | Orion 2"
            })
    void theSame(String one, String other) {
        assertThat(Names.folded(one)).isEqualTo(Names.folded(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Qwen 2.5 | Qwen 25", "HumanEval+ | HumanEval", "José | Jose", "Theranos | ranos", "C$ | C€"})
    void notTheSame(String one, String other) {
        assertThat(Names.folded(one)).isNotEqualTo(Names.folded(other));
    }
}
