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

    /** Written out like {@link #hashCode}, as Java makes those of a record anew in each process: a millisecond. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Block other && kind == other.kind && span.equals(other.span);
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }
}
