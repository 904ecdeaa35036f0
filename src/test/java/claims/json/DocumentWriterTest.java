package claims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Amount;
import claims.model.ClaimsDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DocumentWriterTest {
    private final DocumentWriter pretty = new DocumentWriter(Layout.PRETTY);
    private final DocumentWriter compact = new DocumentWriter(Layout.COMPACT);

    @Test
    void writesEveryFieldInTheContractsOrder() throws IOException {
        try (var golden = getClass().getResourceAsStream("complete.json")) {
            assertThat(text(pretty.write(Documents.complete()))).isEqualTo(text(golden.readAllBytes()));
        }
    }

    @Test
    void compactIsTheSameDocumentOnOneLine() {
        var mapper = new JsonMapper();
        String line = text(compact.write(Documents.complete()));
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").contains("\"value\":14300000000,");
        assertThat(mapper.readTree(line)).isEqualTo(mapper.readTree(pretty.write(Documents.complete())));
    }

    @Test
    void leavesOutWhatIsUnknownButNoTopLevelArray() {
        assertThat(text(compact.write(Documents.empty())))
                .isEqualTo("{\"schema\":\"claims/1\",\"generator\":{\"name\":\"claims\",\"version\":\"1.0.0\","
                        + "\"corenlp\":\"4.5.10\"},\"article\":{\"path\":\"-\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"length\":0},\"entities\":[],\"figures\":[],\"scores\":[],\"claims\":[],"
                        + "\"diagnostics\":[]}\n");
        assertThat(text(pretty.write(Documents.empty()))).endsWith("\n  \"diagnostics\": []\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "14300000000, 14300000000",
        "1.43E+10, 14300000000",
        "42.80, 42.8",
        "3.5E-3, 0.0035",
        "70.00, 70",
        "-0.50, -0.5",
        "0.00, 0",
        "12345678901234567890.123456789, 12345678901234567890.123456789"
    })
    void writesNumbersPlainAndExact(BigDecimal number, String expected) {
        assertThat(text(compact.write(withMoney("x", number)))).contains("\"value\":" + expected + ",");
    }

    @Test
    void escapesWhatJsonMustAndNothingElse() {
        assertThat(text(compact.write(withMoney("\"\\\b\n\t\u0001</é€“😀\u2028", BigDecimal.ONE))))
                .contains("\"text\":\"\\\"\\\\\\b\\n\\t\\u0001</é€“😀\u2028\"");
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacter() {
        assertThat(text(compact.write(withMoney("a\uD83Db\uDE00", BigDecimal.ONE))))
                .contains("\"text\":\"a\uFFFDb\uFFFD\"");
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(pretty.write(Documents.complete())).isEqualTo(pretty.write(Documents.complete()));
    }

    private static ClaimsDocument withMoney(String text, BigDecimal value) {
        return Documents.with(List.of(Documents.money(text, Amount.of(value))));
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }
}
