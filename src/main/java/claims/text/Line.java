package claims.text;

/**
 * A line with something to see on it, without the white space around that.
 *
 * @param start in UTF-16 units of the article
 * @param end in UTF-16 units of the article
 * @param apart whether an empty line, a rule or a tag stands between it and the line before
 * @param role what the mark-up before it said that it is
 */
record Line(int start, int end, boolean apart, Role role) {
    enum Role {
        TEXT,
        HEADING,
        ITEM,
        QUOTE,
        ROW
    }

    int length() {
        return end - start;
    }

    Line from(int newStart) {
        return new Line(newStart, end, apart, role);
    }

    Line standingApart() {
        return new Line(start, end, true, role);
    }
}
