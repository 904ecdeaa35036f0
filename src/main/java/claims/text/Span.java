package claims.text;

/**
 * A half-open range of offsets, {@code start} inclusive and {@code end} exclusive. What it counts (code points of the
 * article, or characters of the cleaned text) is said where it is used.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Written out like {@link #hashCode}, as Java makes those of a record anew in each process: a millisecond. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Span other && start == other.start && end == other.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
