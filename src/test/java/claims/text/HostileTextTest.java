package claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to hurt: cleaning takes time in proportion to its length, whatever it is made of. */
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MEGABYTE = 1_000_000;

    static Stream<Arguments> hostile() {
        return Stream.of(
                article("brackets opened", "[".repeat(100_000)),
                article("brackets closed", "]".repeat(100_000)),
                article("brackets nested", "[".repeat(100_000) + "]".repeat(100_000)),
                article("brackets with addresses", "[](".repeat(300_000)),
                article("addresses never closed", "[a](b".repeat(200_000)),
                article("addresses of brackets", "[".repeat(100_000) + "](".repeat(100_000)),
                article("angle brackets", "<".repeat(100_000)),
                article("tags never closed", "<a href=\"".repeat(100_000)),
                article("anchors never ended", "<a href=x>".repeat(100_000)),
                article("comments never closed", "<!-- ".repeat(200_000)),
                article("scripts never closed", "<script>".repeat(100_000)),
                article("raised tags", "<sup>".repeat(200_000)),
                article("braces", "{".repeat(MEGABYTE)),
                article("template marks opened", "{{a|".repeat(250_000)),
                article("template marks nested", "{{a|".repeat(50_000) + "x" + "}}".repeat(50_000)),
                article("template marks nested without bars", "{{".repeat(50_000) + "x" + "}}".repeat(50_000)),
                article("quotes never closed", "\"Meta “hired 'Wang ".repeat(50_000)),
                article("one word", "x".repeat(MEGABYTE)),
                article("one line", "Meta hired Wang. ".repeat(600_000)),
                article("emoji", "😀".repeat(500_000)),
                article("accents", "e" + "\u0301".repeat(MEGABYTE)),
                article("footnotes", "[^1]".repeat(250_000)),
                article("ampersands", "&".repeat(MEGABYTE)),
                article("character references", "&amp;".repeat(200_000)),
                article("stars", "*".repeat(MEGABYTE)),
                article("stars apart", "a* *".repeat(250_000)),
                article("stars between letters", "*a".repeat(500_000)),
                article("underscores", "_a ".repeat(300_000)),
                article("backticks", "`".repeat(MEGABYTE)),
                article("backticks of many lengths", "a ` b `` c ``` d ".repeat(60_000)),
                article("backslashes", "\\".repeat(MEGABYTE)),
                article("dashes at a word", "-".repeat(MEGABYTE) + "x"),
                article("hashes", "#".repeat(MEGABYTE) + " x"),
                article("quote marks of mails", ">".repeat(MEGABYTE)),
                article("bars", "|".repeat(MEGABYTE)),
                article("bars and lines", "|a|b|\n".repeat(150_000)),
                article("tabs", "a\tb\n".repeat(250_000)),
                article("empty lines", "\n".repeat(MEGABYTE)),
                article("lines of one letter", "a\n".repeat(500_000)),
                article("wrapped lines", "the lab that hired nobody and never paid\n".repeat(25_000)),
                article("fences", "```\n".repeat(200_000)),
                article("bullets", " • ".repeat(300_000)),
                article("keys", "Title: ".repeat(150_000)),
                article("front matter", "---\n" + "a: b\n".repeat(200_000)),
                article("spaces", " ".repeat(MEGABYTE)),
                article("unseen", "\u200B".repeat(MEGABYTE)),
                article("phrases of frames", "Share this post on: ".repeat(50_000)),
                article("notes", "word Notes [1] ".repeat(60_000)),
                article("addresses", "https://x.example/a".repeat(50_000)),
                article("raised digits", "word¹".repeat(200_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isCleanedInTime(String name, String article) {
        CleanText text = Assertions.assertTimeoutPreemptively(LIMIT, () -> Cleaned.text(article), name);

        int length = text.text().length();
        assertThat(text.slice(0, length).end()).isBetween(0, article.codePointCount(0, article.length()));
    }

    private static Arguments article(String name, String text) {
        return Arguments.of(name, text);
    }
}
