package claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void isOneLineThatATerminalOnlyShows() {
        assertThat(Printable.of("a\nb\r\tc\u001b[31m\u0085\u2028d\u202etxt.e\ud83d"))
                .isEqualTo("a\\nb\\r\\tc\\u001b[31m\\u0085\\u2028d\\u202etxt.e\\ud83d");
    }

    @Test
    void isTheNameItselfWhereThatCanBeShown() {
        String name = "-rf \"it's\" café 日本 👩\u200d💻 \\n.txt";

        assertThat(Printable.of(name)).isEqualTo(name);
    }
}
