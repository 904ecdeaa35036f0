package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import claims.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void theSameWordsGoBeforeMoreWords() {
        assertThat(pairs(List.of(item("a", 0, 30), item("b", 0, 10)), List.of(item("x", 0, 10), item("y", 0, 25))))
                .containsExactly("a-y", "b-x");
    }

    @Test
    void moreWordsGoBeforeFewer() {
        assertThat(pairs(List.of(item("a", 0, 10), item("b", 8, 30)), List.of(item("x", 5, 20))))
                .containsExactly("b-x");
    }

    @Test
    void touchingIsNotOverlapping() {
        assertThat(pairs(List.of(item("a", 0, 10)), List.of(item("x", 10, 20)))).isEmpty();
    }

    @Test
    void itemsInPartsMeetInTheirPartsOnly() {
        var inParts = new Item<>("x", new Extent(List.of(span(0, 5), span(20, 25))), false);
        assertThat(pairs(List.of(item("a", 6, 19)), List.of(inParts))).isEmpty();
        assertThat(pairs(List.of(item("a", 6, 21)), List.of(inParts))).containsExactly("a-x");
    }

    @Test
    void aHundredThousandItemsAreNoQuadraticMatter() {
        var gold = IntStream.range(0, 100_000)
                .mapToObj(index -> item("g", 10 * index, 10 * index + 12))
                .toList();
        var output = IntStream.range(0, 100_000)
                .mapToObj(index -> item("o", 10 * index + 1, 10 * index + 12))
                .toList();
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> pairs(gold, output)))
                .hasSize(100_000);
    }

    private static List<String> pairs(List<Item<String>> gold, List<Item<String>> output) {
        return Alignment.of(gold, output, (one, other) -> 0).pairs().stream()
                .map(pair -> pair.expected() + "-" + pair.actual())
                .toList();
    }

    private static Item<String> item(String name, int start, int end) {
        return new Item<>(name, Extent.of(start, end), false);
    }

    private static Span span(int start, int end) {
        return new Span(start, end);
    }
}
