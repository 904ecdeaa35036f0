package claims.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.testing.TestPipeline;
import claims.text.Diagnostic;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles made to hurt, all the way through: what is quadratic in any room takes minutes here. */
class HostileArticleTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("brackets opened", "[".repeat(100_000)),
                Arguments.of("brackets nested", "(".repeat(20_000) + "a" + ")".repeat(20_000)),
                Arguments.of("quotes never closed", "\"Meta “hired 'Wang ".repeat(2_000)),
                Arguments.of("quotes in one paragraph", "“We won,” he said. ".repeat(1_000)),
                Arguments.of("quotes unbalanced", "“a‘\"(".repeat(25_000)),
                Arguments.of("dashes", "— a ".repeat(10_000)),
                Arguments.of("quotes, brackets and dashes unbalanced", "“ ( — ) [ ” ".repeat(10_000)),
                Arguments.of("reports in one sentence", "Ada Reyes said the new plant would open and ".repeat(600)),
                Arguments.of("footnote marks", "Sales rose.[1] ".repeat(2_500) + "\n\n[1] Reuters\n"),
                Arguments.of("footnote marks alone", "[1]".repeat(50_000) + "\n\n[1] Reuters\n"),
                Arguments.of("reports in reports", "He said that ".repeat(2_000)),
                Arguments.of("one word", "x".repeat(1_000_000)),
                Arguments.of("template marks nested", "{{a|".repeat(50_000) + "x" + "}}".repeat(50_000)),
                Arguments.of("only emoji", "😀".repeat(10_000)),
                Arguments.of("emoji apart", "😀 ".repeat(10_000)),
                Arguments.of("apostrophes", "'".repeat(50_000)),
                Arguments.of("ampersands", "&amp;".repeat(10_000)),
                Arguments.of("hyphens", "a-".repeat(10_000)),
                Arguments.of("slashes", "a/".repeat(10_000)),
                Arguments.of("numbers", "1,".repeat(10_000)),
                Arguments.of("dollars", "$".repeat(20_000)),
                Arguments.of("accents", "e" + "\u0301".repeat(100_000)),
                Arguments.of("another script", "ابجد ".repeat(5_000)),
                Arguments.of("no language", gibberish(3_000)),
                Arguments.of("one sentence", "Meta hired Alexandr Wang and ".repeat(1_000)),
                Arguments.of("one name", "Alpha Beta Gamma Delta ".repeat(1_000)),
                Arguments.of("names without end", names(500)),
                Arguments.of("acronyms", acronyms(500)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isExtractedInTime(String name, String article) {
        ClaimsDocument document =
                Assertions.assertTimeoutPreemptively(LIMIT, () -> TestPipeline.extract(article), name);

        assertThat(document.article().length()).isEqualTo(article.codePointCount(0, article.length()));
    }

    @Test
    void whatFollowsNoiseIsFoundWhereItStands() {
        String noise = "x".repeat(2_500) + " " + "'".repeat(300) + "😀".repeat(100);
        String article = noise + "\n\nAda Reyes left Northwind Labs.\n";
        int start = article.codePointCount(0, article.indexOf("Ada"));

        assertThat(TestPipeline.extract(article).entities())
                .filteredOn(entity -> entity.name().equals("Ada Reyes"))
                .singleElement()
                .extracting(Entity::mentions)
                .satisfies(mentions -> assertThat(mentions.get(0).start()).isEqualTo(start));
    }

    @Test
    void aSentenceThatIsTooLongIsReadInPiecesAndSaysSo() {
        String article = "Meta said it had hired Wang and ".repeat(800) + "left.\n";

        assertThat(TestPipeline.extract(article).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(Diagnostic.Code.SENTENCE_TOO_LONG));
    }

    private static String gibberish(int words) {
        Random random = new Random(1);
        return Stream.generate(() -> random.ints(6, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .limit(words)
                .collect(Collectors.joining(" "));
    }

    /** Many different persons and products, none of which is another. */
    private static String names(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> "Ada Reyes%s said that GPT-%d beats Qwen %d. ".formatted(letters(i), i, i))
                .collect(Collectors.joining());
    }

    private static String acronyms(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> "Alpha Beta Ceta%s (ABC) rose. ".formatted(letters(i)))
                .collect(Collectors.joining());
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> Character.toString('a' + Character.digit(c, 26)))
                .collect(Collectors.joining());
    }
}
