package claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final List<String> WORDS = List.of("ccc", "a", "bb", "aa", "");

    @Test
    void byANumberTheLowestFirst() {
        assertThat(sorted(Order.by(String::length))).containsExactly("", "a", "bb", "aa", "ccc");
    }

    @Test
    void fallingTheHighestFirst() {
        assertThat(sorted(Order.falling(String::length))).containsExactly("ccc", "bb", "aa", "a", "");
    }

    @Test
    void whereOneMakesNoDifferenceTheNextDoes() {
        assertThat(sorted(Order.<String>falling(String::length).then(String::compareTo)))
                .containsExactly("ccc", "aa", "bb", "a", "");
    }

    /** A difference of two such numbers does not fit an int. */
    @Test
    void ofTheFarthestNumbers() {
        Order<Integer> order = Order.by(number -> number);

        assertThat(order.compare(Integer.MIN_VALUE, Integer.MAX_VALUE)).isNegative();
        assertThat(Order.<Integer>falling(number -> number).compare(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .isPositive();
    }

    private static List<String> sorted(Order<String> order) {
        return WORDS.stream().sorted(order).toList();
    }
}
