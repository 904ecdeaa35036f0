package claims.csv;

/**
 * Keeps a spreadsheet from taking an article's words for a formula and running it: such a cell gets an apostrophe before it,
 * as spreadsheets themselves write text that looks like one.
 */
final class Formulas {
    /** What formulas begin with, also in the full-width and small forms that spreadsheets read as the same. */
    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";

    private Formulas() {}

    static String disarm(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    private static boolean isRisky(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        int start = 0;
        while (start < text.length() && isSkipped(text.charAt(start))) {
            start++; // some trim a cell before they look at it
        }
        return first == '\t'
                || first == '\r'
                || first == '\n'
                || (start < text.length() && BEGINNINGS.indexOf(text.charAt(start)) >= 0);
    }

    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
