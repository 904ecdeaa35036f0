package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.extract.OwnWords;
import claims.model.Figure;
import claims.nlp.AnnotatedArticle;
import claims.nlp.HandTagged;
import claims.text.Slice;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences made to hurt the figure grammars: they take time in proportion to a sentence, however long and whatever it is
 * made of. There are no models in it, so that the time is this room's.
 */
class HostileFiguresTest {
    /**
     * Of the processor's time, so that a busy machine fails nothing; what never ends is stopped by the clock. The slowest
     * takes half a second once compiled, and would take minutes if it were quadratic.
     */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** The same for texts of ten million characters, which are hardly more than digits and signs. */
    private static final Duration LIMIT_OF_DIGITS = Duration.ofSeconds(2);

    private static final Duration NEVER_ENDING = Duration.ofSeconds(60);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int MANY = 10_000_000;
    private static final int WORDS = 100_000;
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(OwnWords.NONE);

    static Stream<Arguments> hostile() {
        return Stream.of(
                sentence("digits", "7".repeat(MANY)),
                sentence("digits and commas", "1,".repeat(MANY / 2)),
                sentence("digits and points", "1.".repeat(MANY / 2)),
                sentence("digits and marks", "1,,".repeat(MANY / 3)),
                sentence("thousands", "123,".repeat(MANY / 4)),
                sentence("thousands of dollars", "$" + "123,".repeat(MANY / 4) + "000 million"),
                sentence("digits of an exponent", "1e" + "9".repeat(MANY)),
                sentence("apostrophes", "123'".repeat(MANY / 4)),
                sentence("spaced thousands", "123 ".repeat(WORDS)),
                sentence("points", ".1 ".repeat(WORDS)),
                sentence("misprints", "$1.2.3 million ".repeat(WORDS / 3)),
                sentence("digits and letters", "$1O0 ".repeat(WORDS)),
                sentence("powers", "10^".repeat(WORDS)),
                sentence("products", "6 x 10^9 x ".repeat(WORDS / 4)),
                sentence("qualifiers", "more than about at least ".repeat(WORDS / 4) + "5 users"),
                sentence("qualifiers and numbers", "more than about 5 at least ".repeat(WORDS / 5)),
                sentence("signs", "~+<".repeat(WORDS / 3) + "5"),
                sentence("brackets", "(".repeat(WORDS)),
                sentence("brackets of accounts", "$(5)".repeat(WORDS / 4)),
                sentence("currency signs", "$".repeat(WORDS)),
                sentence("currency codes", "USD EUR ".repeat(WORDS / 2)),
                sentence("hyphens", "-".repeat(WORDS)),
                sentence("hyphens and digits", "1-".repeat(WORDS)),
                sentence("ranges", "$1-2 million to ".repeat(WORDS / 6)),
                sentence("slashes", "1/".repeat(WORDS)),
                sentence("rates", "$5/month/".repeat(WORDS / 4)),
                sentence("colons", "1:".repeat(WORDS)),
                sentence("tolerances", "5 ± ".repeat(WORDS / 2)),
                sentence("parts of parts", "5 of the ".repeat(WORDS / 3)),
                sentence("bounds", "more than 5 and less than 6 ".repeat(WORDS / 7)),
                sentence("nouns to come", "5 low- and ".repeat(WORDS / 4)),
                sentence("owners", "5 of x's ".repeat(WORDS / 4)),
                sentence("spoken decimals", "two point five ".repeat(WORDS / 3)),
                sentence("percent signs", "5%".repeat(WORDS / 2)),
                sentence("pluses", "5+".repeat(WORDS)),
                sentence("magnitudes", "a " + "million ".repeat(WORDS)),
                sentence("magnitudes apart", "million million - ".repeat(WORDS / 3)),
                sentence("open magnitudes", "millions of ".repeat(WORDS / 2)),
                sentence("number words", "one hundred and ".repeat(WORDS / 3)),
                sentence("number words and commas", "five million, ".repeat(WORDS / 3)),
                sentence("number words that shrink", "five thousand, two hundred, ".repeat(WORDS / 6)),
                sentence("halves", "half a ".repeat(WORDS / 2)),
                sentence("shares", "1 in ".repeat(WORDS / 2)),
                sentence("changes", "from 1 to 2 ".repeat(WORDS / 4)),
                sentence("rises", "rose from $1 to $2 and ".repeat(WORDS / 8)),
                sentence("amounts in a list", "$5, ".repeat(WORDS / 3)),
                sentence("rates in words", "$5 per ".repeat(WORDS / 3)),
                sentence("nouns", "5 " + "token ".repeat(WORDS)),
                sentence("times", "$5 in 2025 ".repeat(WORDS / 4)),
                sentence("times alone", "in 2025 ".repeat(WORDS / 2) + "$5"),
                sentence("clauses", "5 users, ".repeat(WORDS / 3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isReadInTime(String name, String text) {
        assertReadInTime(name, text, HandTagged.article(text));
    }

    static Stream<Arguments> hostileTables() {
        String years = "£m" + " | 2025".repeat(WORDS / 4);
        return Stream.of(
                sentence("cells of numbers", years + "\nSales" + " | 5".repeat(WORDS / 4)),
                sentence("cells of amounts", years + "\nSales" + " | $5".repeat(WORDS / 4)),
                sentence("cells of brackets", years + "\nSales" + " | (5)".repeat(WORDS / 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTables")
    void tablesAreReadInTime(String name, String text) {
        assertReadInTime(name, text, HandTagged.table(text));
    }

    private static void assertReadInTime(String name, String text, AnnotatedArticle article) {
        AtomicLong time = new AtomicLong();
        FigureExtractor.Result result = Assertions.assertTimeoutPreemptively(
                NEVER_ENDING,
                () -> {
                    long start = CLOCK.getCurrentThreadCpuTime();
                    FigureExtractor.Result read = EXTRACTOR.extract(article, List.of(), List.of());
                    time.set(CLOCK.getCurrentThreadCpuTime() - start);
                    return read;
                },
                name);

        assertThat(Duration.ofNanos(time.get())).isLessThan(text.length() > MANY / 2 ? LIMIT_OF_DIGITS : LIMIT);
        assertThat(result.figures())
                .extracting(Figure::slice)
                .allMatch(slice -> text.startsWith(slice.text(), slice.start()))
                .isSortedAccordingTo(Comparator.comparingInt(Slice::end));
    }

    private static Arguments sentence(String name, String text) {
        return Arguments.of(name, text);
    }
}
