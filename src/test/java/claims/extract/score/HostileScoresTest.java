package claims.extract.score;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Score;
import claims.testing.TestPipeline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles made to hurt: none ends in an exception or goes on for long, and none makes a result out of nothing. */
class HostileScoresTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int DEEP = 1_000;

    static Stream<Arguments> hostile() {
        String words = "Kestrel 3 scored on GPQA Diamond ";
        String long500 = "Mo" + "x".repeat(494) + "Bench";
        return Stream.of(
                text("a number in brackets a thousand deep", words + "(".repeat(DEEP) + "71.4" + ")".repeat(DEEP), 1),
                text("brackets that nobody closes", words + "(71.4 ".repeat(DEEP), DEEP),
                text("brackets that nobody opened", words + "71.4) ".repeat(DEEP), DEEP),
                text("a benchmark of 500 characters", "On " + long500 + ", Kestrel 3 scores 71.4.", 1),
                text("a word of 500 characters", "x".repeat(500) + " 71.4 " + "y".repeat(500) + " GPQA", 1),
                text("numbers only", "71.4 ".repeat(2_000), 0),
                text("tests only", "GPQA Diamond MMLU-Pro ".repeat(1_000), 0),
                text("numbers and tests", "71.4 on GPQA Diamond ".repeat(1_000), 1_000),
                text("tests and numbers without a verb", "GPQA 71 ".repeat(2_000), 2_000),
                text("models, tests and numbers", "GPT-5.4 GPQA 71.4, ".repeat(1_000), 1_000),
                text("from and to", "Kestrel 3 rose from " + "71 to ".repeat(2_000) + "on GPQA.", 2_000),
                text("versus", "GPQA (71.4" + " vs 65.9".repeat(2_000) + ")", 2_001),
                text("ranks", "Kestrel 3 is #1 ".repeat(1_000) + "on GPQA.", 1_000),
                text("comparisons", "on GPQA 71 is twice more than double ".repeat(500), 500),
                text("bars", "|".repeat(20_000), 0),
                text(
                        "a table of bars",
                        "| a | b |\n| --- | --- |\n"
                                + "|".repeat(200).concat("\n").repeat(200),
                        0),
                text("a ragged table", ragged(300, 60), 300 * 60));
    }

    private static Arguments text(String what, String text, int most) {
        return Arguments.of(what, text, most);
    }

    /** Rows with more and fewer cells than the head. */
    private static String ragged(int rows, int cells) {
        String head = "| Model | GPQA Diamond | MMLU-Pro |\n| --- | --- | --- |\n";
        return head
                + IntStream.range(0, rows)
                        .mapToObj(row -> "| Kestrel " + row + " |" + " 71.4 |".repeat(row % cells))
                        .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isReadInBoundedTime(String what, String text, int most) {
        List<Score> scores = Assertions.assertTimeoutPreemptively(
                LIMIT, () -> TestPipeline.extract(text).scores());

        assertThat(scores).hasSizeLessThanOrEqualTo(most);
        assertThat(scores)
                .allSatisfy(score -> assertThat(score.amount().value().isPresent()
                                || score.amount().low().isPresent())
                        .isTrue());
    }

    @ParameterizedTest(name = "{0} cells")
    @MethodSource("raggedRows")
    void aCellBeyondTheHeadBelongsToNobody(int cells, int expected) {
        String table =
                "| Model | GPQA Diamond | MMLU-Pro |\n| --- | --- | --- |\n| Kestrel 3 |" + " 71.4 |".repeat(cells);

        assertThat(TestPipeline.extract(table).scores()).hasSize(expected);
    }

    static Stream<Arguments> raggedRows() {
        return Stream.of(
                Arguments.of(0, 0), Arguments.of(1, 1), Arguments.of(2, 2), Arguments.of(3, 2), Arguments.of(40, 2));
    }
}
