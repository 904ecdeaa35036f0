package claims.text;

import java.util.List;

/**
 * An article as a reader sees it: marks, boilerplate and decoration gone, one space for any white space inside a block,
 * blocks apart from each other by an empty line. All offsets in it count characters of {@code text}; {@link #slice}
 * leads back to the article.
 */
public record CleanText(
        Article article, Metadata metadata, String text, List<Block> blocks, List<Mark> marks, OffsetMap offsets) {
    public CleanText {
        blocks = List.copyOf(blocks);
        marks = List.copyOf(marks);
    }

    /** Where in the article {@code [start, end)} of the cleaned text came from, in code points. */
    public Span place(int start, int end) {
        return offsets.codePoints(offsets.units(start, end));
    }

    /** The words of the article that {@code [start, end)} of the cleaned text came from, whole template marks included. */
    public Slice slice(int start, int end) {
        Span units = offsets.units(start, end);
        Span span = offsets.codePoints(units);
        return new Slice(article.text().substring(units.start(), units.end()), span.start(), span.end());
    }

    /** The whole of a mark as it stands in the article. */
    public Slice slice(Mark mark) {
        Span units = offsets.unitsOf(mark.source());
        return new Slice(
                article.text().substring(units.start(), units.end()),
                mark.source().start(),
                mark.source().end());
    }
}
