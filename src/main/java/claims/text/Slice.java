package claims.text;

/**
 * Words that stand in the article: {@code text} is exactly what the decoded file holds between {@code start} and
 * {@code end}, half-open and counted in code points. Every finding of the tool stands on one of these.
 */
public record Slice(String text, int start, int end) {
    /** Order in the article; of two that start together the longer one first. */
    public static final Order<Slice> IN_ORDER = Order.by(Slice::start).then(Order.falling(Slice::end));

    public Slice {
        if (start < 0 || end - start != text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("\"" + text + "\" does not fit " + start + " to " + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Written out like {@link #hashCode}, as Java makes those of a record anew in each process: a millisecond. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Slice other && start == other.start && end == other.end && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
