package claims.text;

import java.util.Optional;

/**
 * The mark before an item of a list: {@code •}, {@code -}, {@code 1.}, {@code (a)}.
 *
 * @param end in UTF-16 units of the article, behind the white space that follows it
 * @param number of a numbered item, -1 of any other
 */
record ListMarker(int end, int number) {
    private static final String BULLETS = "•‣●▪■◦○∙►▶";
    private static final String TYPED = "-*+–·→✓✔";
    private static final int LONGEST_NUMBER = 3;

    /** Whether the character is a bullet wherever it stands, and not only at the beginning of a line. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static Optional<ListMarker> at(String text, int start, int end) {
        char c = text.charAt(start);
        if (BULLETS.indexOf(c) >= 0) {
            return marker(text, start + 1, end, -1, false);
        }
        if (TYPED.indexOf(c) >= 0) {
            return marker(text, start + 1, end, -1, true);
        }
        int label = c == '(' ? start + 1 : start;
        int i = label;
        while (i < end && i - label < LONGEST_NUMBER && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        int number = i > label ? Integer.parseInt(text.substring(label, i)) : -1;
        boolean lettered = number < 0 && i < end && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        i += lettered ? 1 : 0;
        if (i == label || i >= end) {
            return Optional.empty();
        }
        boolean bracketed = text.charAt(i) == ')';
        boolean dotted = text.charAt(i) == '.' && number >= 0 && c != '(';
        return bracketed || dotted ? marker(text, i + 1, end, number, true) : Optional.empty();
    }

    private static Optional<ListMarker> marker(String text, int behind, int end, int number, boolean needsSpace) {
        int i = behind;
        while (i < end && (Characters.isSpace(text.charAt(i)) || Characters.isInvisible(text.charAt(i)))) {
            i++;
        }
        return i < end && (i > behind || !needsSpace) ? Optional.of(new ListMarker(i, number)) : Optional.empty();
    }
}
