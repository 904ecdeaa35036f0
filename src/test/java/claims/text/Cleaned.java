package claims.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Cleaned text in the form that tests read: a line for each block, field and mark. */
final class Cleaned {
    private Cleaned() {}

    static CleanText text(String article) {
        return Cleaner.clean(new Article("test.txt", article, "", List.of()));
    }

    static Stream<String> blocks(CleanText text) {
        return text.blocks().stream()
                .map(block -> block.kind().name().toLowerCase(Locale.ROOT).replaceAll(".*_", "") + ": "
                        + words(text, block.span()));
    }

    static Stream<String> metadata(CleanText text) {
        Metadata metadata = text.metadata();
        return Stream.of(
                        line("title", metadata.title()),
                        line("author", metadata.author()),
                        line("published", metadata.published()),
                        line("url", metadata.url()))
                .flatMap(Optional::stream);
    }

    /** A mark's kind and label, and what it shows; of one that shows nothing the word before it. */
    static Stream<String> marks(CleanText text) {
        return text.marks().stream().map(mark -> {
            Span shown = mark.shown();
            String before = text.text().substring(0, shown.start());
            String place = shown.length() > 0 ? words(text, shown) : before.replaceAll("(?s).*\\s", "") + "^";
            return "~" + mark.kind().name().toLowerCase(Locale.ROOT) + " " + mark.label() + " = " + place;
        });
    }

    static String words(CleanText text, Span span) {
        return text.text().substring(span.start(), span.end());
    }

    private static Optional<String> line(String name, Optional<String> value) {
        return value.map(v -> "@" + name + " " + v);
    }
}
