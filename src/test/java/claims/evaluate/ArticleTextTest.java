package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import claims.text.Article;
import claims.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void quotesTheSentence() {
        assertThat(around("One. Two 3.5 three. Four.", 9, 12)).isEqualTo("Two ⟦3.5⟧ three.");
    }

    @Test
    void countsCodePoints() {
        assertThat(around("😀 Oslo", 2, 6)).isEqualTo("😀 ⟦Oslo⟧");
    }

    @Test
    void marksEveryPart() {
        var text = text("“Yes,” she said, “we do.”");
        assertThat(text.around(new Extent(List.of(new Span(0, 6), new Span(17, 25)))))
                .isEqualTo("⟦“Yes,”⟧ she said, ⟦“we do.”⟧");
    }

    @Test
    void cutsALongSentenceBetweenWords() {
        assertThat(around("abc ".repeat(100) + "here " + "xyz ".repeat(100), 400, 404))
                .startsWith("… abc abc")
                .contains("abc ⟦here⟧ xyz")
                .endsWith("…")
                .hasSizeLessThan(200);
    }

    @Test
    void leavesOutTheMiddleOfLongWords() {
        assertThat(around("😀".repeat(5_000), 0, 5_000)).matches("⟦😀{120} … 😀{120}⟧");
    }

    @Test
    void saysNothingWithoutTheArticle() {
        assertThat(ArticleText.of("a", Optional.empty()).around(Extent.of(0, 4)))
                .isEmpty();
    }

    private static String around(String text, int start, int end) {
        return text(text).around(Extent.of(start, end));
    }

    private static ArticleText text(String text) {
        return ArticleText.of("a", Optional.of(new Article("a", text, "0", List.of())));
    }
}
