package claims.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Claim;
import claims.testing.TestPipeline;
import claims.text.Block;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.NotTextException;
import claims.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Quotation marks that nobody balanced: pairing them takes time in proportion to the text, and none swallows the article. */
class HostileQuotationsTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static Stream<Arguments> hostile() {
        return Stream.of(
                text("curly opened", "“".repeat(100_000)),
                text("curly closed", "”".repeat(100_000)),
                text("curly opened at words", "“a ".repeat(100_000)),
                text("curly closed at words", "a” ".repeat(100_000)),
                text("curly turned", "”a ".repeat(100_000)),
                text("curly nested", "“a ".repeat(50_000) + "a” ".repeat(50_000)),
                text("curly in sentences", "“A. ".repeat(100_000)),
                text("curly nested once in sentences", "“a “b” c. ".repeat(50_000)),
                text("straight", "\"".repeat(100_000)),
                text("straight opened", "\"a ".repeat(100_000)),
                text("straight apart", "\" ".repeat(100_000)),
                text("inches", "\"6\" a ".repeat(100_000)),
                text("apostrophes", "'".repeat(100_000)),
                text("apostrophes opened", "'a. ".repeat(100_000)),
                text("possessives", "‘a " + "as’ b ".repeat(100_000)),
                text("possessives opened", "‘as’ b ".repeat(100_000)),
                text("pairs opened", "''a. ".repeat(100_000)),
                text("accents", "``a. ".repeat(100_000)),
                text("low", "„a. ".repeat(100_000)),
                text("low single", "‚a. ".repeat(100_000)),
                text("guillemets", "«a. ".repeat(100_000)),
                text("guillemets inward", "»a. ".repeat(100_000)),
                text("all kinds", "“a \"b ‘c 'd «e »f „g ‚h ''i ``j. ".repeat(20_000)),
                text("paragraphs that go on", "“A b.\n\n".repeat(50_000)),
                text("paragraphs of all kinds", "“A b.\n\n\"C d.\n\n‘E f.\n\n".repeat(20_000)),
                text("brackets and quotes", "([“a [(\"b ".repeat(50_000)));
    }

    private static Arguments text(String what, String text) {
        return Arguments.of(what, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void linear(String what, String text) {
        CleanText clean = new CleanText(null, null, text, List.of(block(0, text.length())), List.of(), null);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            assertInOrder(QuotationScanner.scan(clean), text.length());
            assertInOrder(QuotationScanner.scan(clean(text)), text.length());
        });
    }

    private static Block block(int start, int end) {
        return new Block(Block.Kind.PARAGRAPH, new Span(start, end));
    }

    /** Quotations do not overlap, which the lookup by place relies on. */
    private static void assertInOrder(List<Quotation> quotations, int length) {
        int end = 0;
        for (Quotation quotation : quotations) {
            for (Span part : quotation.parts()) {
                assertThat(part.start()).isGreaterThanOrEqualTo(end);
                end = part.end();
            }
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }

    @Test
    void unclosedQuotationEndsWithItsSentence() {
        String text = "“We open in May. The road is closed. " + "Nobody came. ".repeat(10_000);
        List<Quotation> quotations = QuotationScanner.scan(clean(text));
        assertThat(quotations).singleElement().satisfies(quotation -> {
            assertThat(quotation.closed()).isFalse();
            assertThat(text.substring(quotation.start(), quotation.end())).isEqualTo("“We open in May.");
        });
    }

    @Test
    void thousandQuotationsInOneParagraph() {
        String text = "“The plant opens in May,” Ada Reyes said. ".repeat(1_000);
        List<Claim> claims = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> TestPipeline.extract(text).claims());
        assertThat(claims).hasSize(1_000).allMatch(claim -> claim.kind() == Claim.Kind.DIRECT);
    }

    @Test
    void thousandQuotationsWithoutCue() {
        String text = "Ada Reyes was furious. " + "“Nobody has asked the people here.” ".repeat(1_000);
        List<Claim> claims = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> TestPipeline.extract(text).claims());
        assertThat(claims).isNotEmpty().allMatch(claim -> claim.kind() == Claim.Kind.DIRECT);
    }

    private static CleanText clean(String text) {
        try {
            return Cleaner.clean(Decoder.decode("test.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (NotTextException e) {
            throw new AssertionError(e);
        }
    }
}
