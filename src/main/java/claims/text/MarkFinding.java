package claims.text;

/**
 * A mark found in the article, before it is known where it shows in the cleaned text. All in UTF-16 units.
 *
 * @param start of the whole mark
 * @param end of the whole mark
 * @param innerStart of what it shows
 * @param innerEnd of what it shows
 */
record MarkFinding(Mark.Kind kind, String label, int start, int end, int innerStart, int innerEnd) {
    static MarkFinding footnote(String label, int start, int end) {
        return new MarkFinding(Mark.Kind.FOOTNOTE, label, start, end, end, end);
    }
}
