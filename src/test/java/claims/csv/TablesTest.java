package claims.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import claims.json.Documents;
import claims.model.Amount;
import claims.model.ClaimsDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

class TablesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/claims/csv");
    private static final int FIGURES = 1;

    @Test
    void everyFieldHasItsColumn() throws IOException {
        List<byte[]> headers = Tables.headers();
        List<byte[]> rows = Tables.rows(Documents.complete());
        for (int i = 0; i < headers.size(); i++) {
            Path golden = GOLDEN.resolve(Tables.fileNames().get(i));
            String csv = new String(headers.get(i), UTF_8) + new String(rows.get(i), UTF_8);
            if (Boolean.getBoolean("claims.updateGoldens")) {
                Files.writeString(golden, csv);
            }
            assertThat(csv).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void anArticleWithoutFindingsAddsNoLine() {
        assertThat(Tables.rows(Documents.empty())).hasSize(4).allMatch(rows -> rows.length == 0);
    }

    @Test
    void numbersStayNumbersAlsoWhereTheyBeginAsFormulasDo() throws IOException {
        assertThat(figure("minus a half", new BigDecimal("-0.50")))
                .containsEntry("value", "-0.5")
                .containsEntry("start", "0")
                .containsEntry("article", "'-");
    }

    @Test
    void largeAndSmallNumbersArePlain() throws IOException {
        assertThat(figure("x", new BigDecimal("1.43E+10"))).containsEntry("value", "14300000000");
        assertThat(figure("x", new BigDecimal("3.5E-3"))).containsEntry("value", "0.0035");
    }

    /** Whatever stands in an article stands in one cell, and comes out of it again. */
    @Property
    void textComesBackWhole(@ForAll String text) throws IOException {
        String written = new String(text.getBytes(UTF_8), UTF_8).equals(text) ? text : "\uD83D";
        String expected = written.equals(text) ? Formulas.disarm(text) : "\uFFFD";

        assertThat(figure(written, BigDecimal.ONE))
                .containsEntry("text", expected)
                .containsEntry("value", "1");
    }

    private static Map<String, String> figure(String text, BigDecimal value) throws IOException {
        ClaimsDocument document = Documents.with(List.of(Documents.money(text, Amount.of(value))));
        String csv = new String(Tables.headers().get(FIGURES), UTF_8)
                + new String(Tables.rows(document).get(FIGURES), UTF_8);
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            List<Map<String, String>> all = rows.readAll();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
