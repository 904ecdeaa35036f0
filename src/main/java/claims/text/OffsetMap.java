package claims.text;

/** The way from a character of the cleaned text back to the code points of the article that it came from. */
public interface OffsetMap {
    Span source(int start, int end);
    Slice slice(String article, Span codePoints);
}
