package claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import claims.text.Article;
import claims.text.Block;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.Diagnostic;
import claims.text.Mark;
import claims.text.NotTextException;
import claims.text.Slice;
import claims.text.Span;
import java.nio.charset.StandardCharsets;

/** Any file is an article with a way back from every place of its cleaned text, or no text. */
public final class IntakeFuzz {
    private static final int FILE = 32;

    private IntakeFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] >= 0 && bytes[0] < FILE) {
            check(bytes);
        } else {
            String text = FuzzedText.of(new Choices(bytes));
            check(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void check(byte[] file) {
        try {
            check(Decoder.decode("fuzzed.txt", file));
        } catch (NotTextException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }

    private static void check(Article article) {
        int[] codePoints = article.text().codePoints().toArray();
        for (Diagnostic diagnostic : article.diagnostics()) {
            assertThat(diagnostic.place().map(Span::end).orElse(0)).isLessThanOrEqualTo(codePoints.length);
        }
        CleanText text = Cleaner.clean(article);
        int end = 0;
        for (Block block : text.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(text.text().substring(block.span().start(), end)).isNotBlank();
            stands(text.slice(block.span().start(), end), codePoints);
        }
        assertThat(end).isLessThanOrEqualTo(text.text().length());
        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            Slice slice = text.slice(i, i + 1);
            stands(slice, codePoints);
            stands(text.slice(i, i), codePoints);
            if (text.text().charAt(i) != ' ') { // no finding ends with a space
                Slice upToHere = text.slice(0, i + 1);
                assertThat(upToHere.end()).isGreaterThanOrEqualTo(before);
                before = upToHere.end();
            }
        }
        for (Mark mark : text.marks()) {
            stands(text.slice(mark), codePoints);
            assertThat(mark.shown().end()).isLessThanOrEqualTo(text.text().length());
            stands(text.slice(mark.shown().start(), mark.shown().end()), codePoints);
        }
        if (article.text().indexOf('\r') < 0) {
            String crLf = article.text().replace("\n", "\r\n");
            CleanText copy = Cleaner.clean(new Article(article.path(), crLf, "", article.diagnostics()));
            assertThat(copy.text()).isEqualTo(text.text());
            assertThat(copy.blocks()).isEqualTo(text.blocks());
            assertThat(copy.metadata()).isEqualTo(text.metadata());
        }
    }

    private static void stands(Slice slice, int[] article) {
        assertThat(slice.end()).isLessThanOrEqualTo(article.length);
        String there = new String(article, slice.start(), slice.end() - slice.start());
        if (!there.equals(slice.text())) {
            throw new AssertionError("[" + slice.text() + "] is not what stands there: [" + there + "]");
        }
    }
}
