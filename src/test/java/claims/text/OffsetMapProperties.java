package claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an article is made of, cleaned text leads back to it exactly. */
class OffsetMapProperties {
    @Property
    void everyCharacterLeadsIntoTheArticle(@ForAll("articles") String article) {
        CleanText text = Cleaned.text(article);
        int length = article.codePointCount(0, article.length());
        for (int i = 0; i < text.text().length(); i++) {
            assertThat(text.slice(i, i + 1).end()).isBetween(0, length);
        }
    }

    /** Template marks apart: the first character that one shows brings its opening along, from before a space inside it. */
    @Property
    void charactersLeadIntoTheArticleInOrder(@ForAll("articles") String article) {
        CleanText text = Cleaned.text(article.replace("{{", "("));
        for (int i = 1; i < text.text().length(); i++) {
            Slice before = text.slice(i - 1, i);
            Slice slice = text.slice(i, i + 1);
            assertThat(slice.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(slice.end()).isGreaterThanOrEqualTo(before.end());
        }
    }

    @Property
    void aSliceIsWhatStandsInTheArticle(@ForAll("articles") String article, @ForAll int one, @ForAll int two) {
        CleanText text = Cleaned.text(article);
        int a = Math.floorMod(one, text.text().length() + 1);
        int b = Math.floorMod(two, text.text().length() + 1);

        Slice slice = text.slice(Math.min(a, b), Math.max(a, b));

        int[] points = article.codePoints().toArray();
        assertThat(slice.text()).isEqualTo(new String(points, slice.start(), slice.end() - slice.start()));
    }

    @Property
    void aTemplateMarkComesBackWhole(@ForAll("articles") String article) {
        CleanText text = Cleaned.text(article);
        for (Mark mark : text.marks()) {
            if (mark.kind() == Mark.Kind.TEMPLATE && mark.shown().length() > 0) {
                Slice slice = text.slice(mark.shown().start(), mark.shown().end());
                assertThat(slice.text()).startsWith("{{").endsWith("}}");
                assertThat(slice.span().contains(mark.source())).isTrue();
            }
        }
    }

    @Property
    void textWithoutMarksIsItself(@ForAll("prose") String prose) {
        assertThat(Cleaned.text(prose).text()).isEqualTo(prose.strip().replaceAll(" +", " "));
    }

    @Property
    void cleanedTextHasOneSpaceAtATime(@ForAll("articles") String article) {
        CleanText text = Cleaned.text(article);
        for (Block block : text.blocks()) {
            String words = Cleaned.words(text, block.span());
            assertThat(words)
                    .isNotEmpty()
                    .doesNotContain("  ", "\n", "\r", "\t", "\u00A0")
                    .isEqualTo(words.strip());
        }
    }

    @Provide
    Arbitrary<String> articles() {
        List<String> pieces = List.of(
                "Meta",
                "hired",
                "Wang",
                " ",
                " ",
                " ",
                ".",
                "😀",
                "👩\u200D💻",
                "e\u0301",
                "u\u0308",
                "\r\n",
                "\r\n\r\n",
                "\r",
                "\n",
                "{{",
                "}}",
                "|",
                "{{entity:meta|",
                "{{model:x|Lla\u00ADma}}",
                "**",
                "*",
                "_",
                "[",
                "]",
                "[3]",
                "[^1]",
                "](https://x.example)",
                "¹",
                "`",
                "&amp;",
                "&nbsp;",
                "&#x301;",
                "\u200B",
                "\u00A0",
                "\u2003",
                "\u00AD",
                "• ",
                "- ",
                "> ",
                "# ",
                "═══",
                "-----",
                "<b>",
                "</b>",
                "<p>",
                "<li>",
                "<!--",
                "-->",
                "\t",
                "\u0301",
                "Title: ",
                "12",
                "-",
                "\u0000",
                "🇩🇪",
                "한",
                "\u1112\u1161");
        return Arbitraries.of(pieces).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("Meta", "hired", "nobody", "😀", "café", "won’t", "14.3", "(so)", "“yes”", " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> "It " + String.join(" ", words) + " ended.");
    }
}
