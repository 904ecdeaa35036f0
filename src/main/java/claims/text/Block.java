package claims.text;

/**
 * A run of cleaned text that sentences do not cross: a heading, a paragraph, an item of a list.
 *
 * @param span in characters of the cleaned text
 */
public record Block(Kind kind, Span span) {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        TABLE_ROW
    }
}
