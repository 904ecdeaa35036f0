package claims.text;

/**
 * A mark that cleaning took out of the text, kept for those who can read it.
 *
 * @param label what the mark says: {@code entity:meta} of a template mark, {@code 3} of a footnote, the address of a link
 * @param shown the cleaned text that the mark stood around (empty, at its place, for a footnote), in characters
 * @param source the whole mark in code points of the article
 */
public record Mark(Kind kind, String label, Span shown, Span source) {
    public enum Kind {
        TEMPLATE,
        FOOTNOTE,
        LINK
    }

    /** Written out, as Java makes that of a record anew in each process: a millisecond. */
    @Override
    public int hashCode() {
        return 31 * label.hashCode() + source.start();
    }
}
