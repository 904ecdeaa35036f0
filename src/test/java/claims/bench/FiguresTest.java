package claims.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of runs in the table and the picture of the README. */
class FiguresTest {
    private static final Row COLD = new Row("cold", Unit.SECONDS, inOrder("claims", 1.5, Stock.NAME, 30.0));

    private static Map<String, Double> inOrder(String one, double first, String other, double second) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(one, first);
        values.put(other, second);
        return values;
    }

    @ParameterizedTest
    @CsvSource({"3 1 900, 3", "4 1 2 900, 3", "7, 7"})
    void oneSlowRunDoesNotMoveAMedian(String values, double median) {
        assertThat(Runs.median(DoubleStream.of(List.of(values.split(" ")).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())))
                .isEqualTo(median);
    }

    @Test
    void aRatioIsTimesAsGoodOfWhatIsCounted() {
        Row rate = new Row("rate", Unit.TOKENS_A_SECOND, inOrder("claims", 12_000, Stock.NAME, 800));
        Row help = new Row("help", Unit.SECONDS, Map.of("claims", 0.21));

        assertThat(Table.comparing(List.of("claims", Stock.NAME), List.of(COLD, rate, help))
                        .markdown())
                .isEqualTo("""
                        | what | claims | stock CoreNLP | ratio |
                        | --- | ---: | ---: | ---: |
                        | cold | 1.50 s | 30.00 s | 20.0 × |
                        | rate | 12,000 | 800 | 15.0 × |
                        | help | 0.21 s | – | – |
                        """);
    }

    @Test
    void growthLeavesStartUpOut() {
        assertThat(Growth.table("claims", List.of(1.0, 1.1, 2.0, 11.5)).rows())
                .containsExactly(
                        List.of("1 kB", "1.10 s", "0.10 s", "–"),
                        List.of("10 kB", "2.00 s", "1.00 s", "10.0 ×"),
                        List.of("100 kB", "11.50 s", "10.50 s", "10.5 ×"));
    }

    @Test
    void barsAreAsLongAsTheirTimes() {
        assertThat(BarChart.svg("Seconds", COLD, "note"))
                .contains("class=\"ours\" x=\"150\" y=\"36\" width=\"24.0\"")
                .contains("<rect x=\"150\" y=\"74\" width=\"480.0\"")
                .contains(">1.50 s</text>", ">30.00 s</text>");
    }

    @Test
    void peakMemoryIsReadAsLinuxWritesIt() {
        assertThat(PeakMemory.bytes("VmHWM:\t  361404 kB")).isEqualTo(361_404L * 1024);
    }
}
