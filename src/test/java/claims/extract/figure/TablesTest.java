package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Figure;
import claims.testing.TestPipeline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void theHeadSaysInWhatTheCellsAreAndWhenTheyWereSo() {
        assertThat(figures("""
                                In millions, except per share   Q3 2026   Q3 2025   Change
                                Cloud revenue                    $512.3    $480.0       7%
                                Operating loss                  $(12.1)    $(3.0)     (9)%
                                Earnings per share                $0.31     $0.30       3%
                                """))
                .containsExactly(
                        "512300000 USD, Q3 2026",
                        "480000000 USD, Q3 2025",
                        "7, up",
                        "-12100000 USD, Q3 2026",
                        "-3000000 USD, Q3 2025",
                        "-9, down",
                        "0.31 USD, Q3 2026",
                        "0.3 USD, Q3 2025",
                        "3, up");
    }

    @Test
    void underACurrencyNumbersAloneInTheirCellsAreMoney() {
        assertThat(figures("""
                £m         2024     2023
                Revenue    512.3    480
                Tax        (12.1)   (3)
                Margin     31%      30%
                """))
                .containsExactly(
                        "512300000 GBP, 2024",
                        "480000000 GBP, 2023",
                        "-12100000 GBP, 2024",
                        "-3000000 GBP, 2023",
                        "31, 2024",
                        "30, 2023");
    }

    @Test
    void aHeadWithoutACellAboveTheNamesOfTheRowsIsReadFromTheRight() {
        assertThat(figures("""
                |         | Q1 2026 | Growth |
                | --- | --- | --- |
                | Revenue | $7      | -3%    |
                """)).containsExactly("7 USD, Q1 2026", "-3, down");
    }

    @Test
    void whatAHeadSaysEndsWithItsTable() {
        assertThat(figures("""
                | In thousands of euros | 2025 |
                | --- | --- |
                | Rent | €79 |

                | Item | Price |
                | --- | --- |
                | Lamp | €79 |
                | Chair | €120 |
                """)).containsExactly("79000 EUR, 2025", "79 EUR", "120 EUR");
    }

    private static List<String> figures(String text) {
        return TestPipeline.extract(text).figures().stream()
                .map(TablesTest::note)
                .toList();
    }

    private static String note(Figure figure) {
        return figure.amount().value().orElseThrow().toPlainString()
                + figure.currency().map(code -> " " + code).orElse("")
                + figure.period().map(period -> ", " + period).orElse("")
                + figure.trend()
                        .map(trend -> ", " + trend.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
