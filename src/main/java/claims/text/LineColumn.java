package claims.text;

/** A place as editors count it: lines and columns from 1, columns in code points. */
public record LineColumn(int line, int column) {
    /** The place of a code point; LF, CR LF and CR end a line. */
    public static LineColumn of(String text, int codePoint) {
        int line = 1;
        int column = 1;
        int end = text.offsetByCodePoints(0, codePoint);
        for (int i = 0; i < end; i = text.offsetByCodePoints(i, 1)) {
            char c = text.charAt(i);
            boolean beforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !beforeLf)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new LineColumn(line, column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
