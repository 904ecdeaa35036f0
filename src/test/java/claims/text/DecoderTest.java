package claims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    @Test
    void textIsTheFileAsItIs() throws NotTextException {
        Article article = decode("a\r\nb\u0000 é 😀\r");

        assertThat(article.text()).isEqualTo("a\r\nb\u0000 é 😀\r");
        assertThat(article.diagnostics()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() throws NotTextException {
        assertThat(decode("\uFEFFMeta \uFEFFfell").text()).isEqualTo("Meta \uFEFFfell");
    }

    @Test
    void theSumIsThatOfTheBytes() throws NotTextException {
        assertThat(decode("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** The counts are Python's: {@code bytes.decode("utf-8", errors="replace")}. */
    @ParameterizedTest
    @CsvSource({
        "FF, 1",
        "80, 1",
        "C3, 1",
        "C0AF, 2",
        "E282, 1",
        "E28241, 1",
        "E08080, 3",
        "EDA080, 3",
        "F09F92, 1",
        "F09F9241, 1",
        "F0808080, 4",
        "F4908080, 4",
        "F5808080, 4",
        "F8888080, 4",
        "C3C3A9, 1",
        "F09FF09F9880, 1",
        "EFBFBD, 1",
    })
    void invalidBytesAreReplacedByTheRuleOfMaximalSubparts(String hex, int replaced) throws NotTextException {
        String text = Decoder.decode("a", HexFormat.of().parseHex("61" + hex)).text();

        assertThat(text.chars().filter(c -> c == '\uFFFD').count()).isEqualTo(replaced);
    }

    @Test
    void invalidBytesAreReportedOnce() throws NotTextException {
        byte[] bytes = "😀 caf\u00E9 \u00E9".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = '!';
        bytes[8] = (byte) 0xFF;

        Article article = Decoder.decode("a.txt", bytes);

        assertThat(article.text()).isEqualTo("😀 caf\uFFFD\uFFFD \uFFFD!");
        assertThat(article.diagnostics())
                .containsExactly(new Diagnostic(
                        Diagnostic.Severity.WARNING,
                        Diagnostic.Code.INVALID_UTF8,
                        "3 byte sequences are not valid UTF-8, the first at byte 8; each was read as U+FFFD",
                        Optional.of(new Span(5, 6))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\u200B\u00A0"})
    void anArticleWithoutTextIsReported(String text) throws NotTextException {
        assertThat(decode(text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.EMPTY_ARTICLE);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37, looks like a PDF",
        "504B03041400, office document",
        "89504E470D0A1A0A, PNG",
        "1F8B0800, gunzip",
        "7B5C72746631, RTF",
        "FFFE480065, iconv -f UTF-16 -t UTF-8",
        "FEFF00480065, iconv -f UTF-16 -t UTF-8",
        "FFFE000048000000, iconv -f UTF-32 -t UTF-8",
        "00010203040506070810111213141516, binary",
        "000102FFFE, binary",
    })
    void whatIsNoTextIsRefused(String hex, String message) {
        assertThatThrownBy(() -> Decoder.decode("a", HexFormat.of().parseHex(hex)))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wideTextIsKnownWithoutItsMark(String encoding) {
        byte[] bytes = "Meta hired Wang.".getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> Decoder.decode("a", bytes)).hasMessageContaining("iconv -f " + encoding);
    }

    @Test
    void anotherEncodingIsRefusedWhereLittleIsLeft() {
        byte[] bytes = new byte[400];
        Arrays.fill(bytes, (byte) 0xE9);

        assertThatThrownBy(() -> Decoder.decode("a", bytes)).hasMessageContaining("not UTF-8");
    }

    private static Article decode(String text) throws NotTextException {
        return Decoder.decode("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
