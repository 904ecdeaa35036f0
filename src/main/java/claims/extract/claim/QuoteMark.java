package claims.extract.claim;

import claims.text.Span;

/** The signs that open quotations, and how each is closed. */
enum QuoteMark {
    CURLY("“", "”\""),
    STRAIGHT("\"", "\"”"),
    SINGLE("‘", "’"),
    APOSTROPHE("'", "'"),
    GUILLEMETS("«", "»"),
    LOW("„", "“”\""),
    /** Two apostrophes, or two accents and two apostrophes, as old news wires write them. */
    PAIR("", ""),
    NONE("", "");

    /** What may stand before an opening mark, besides white space. */
    private static final String BEFORE = "([{—–-/…\"“‘'*_:";

    private static final String ENDS = ".,!?;:…";

    private final String opening;
    private final String closing;

    QuoteMark(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    static QuoteMark at(String text, int index) {
        if (text.startsWith("''", index) || text.startsWith("``", index)) {
            return PAIR;
        }
        char sign = text.charAt(index);
        for (QuoteMark mark : values()) {
            if (mark.opening.indexOf(sign) >= 0) {
                return mark;
            }
        }
        return NONE;
    }

    boolean opens(String text, int index, Span block) {
        boolean atWord = index + 1 < block.end() && !Character.isWhitespace(text.charAt(index + 1));
        boolean apart = index == block.start()
                || Character.isWhitespace(text.charAt(index - 1))
                || BEFORE.indexOf(text.charAt(index - 1)) >= 0;
        return switch (this) {
            case CURLY, GUILLEMETS, LOW -> true;
            case STRAIGHT -> atWord && apart;
            case PAIR -> apart && index + 2 < block.end() && !Character.isWhitespace(text.charAt(index + 2));
            case SINGLE, APOSTROPHE ->
                atWord
                        && apart
                        && (Character.isLetter(text.charAt(index + 1)) || this == SINGLE)
                        && !isElision(text, index, block.end());
            case NONE -> false;
        };
    }

    /** {@code ’90s}, {@code 'em}, {@code 'til}. */
    private static boolean isElision(String text, int index, int end) {
        String rest = text.substring(index + 1, Math.min(end, index + 5)).toLowerCase(java.util.Locale.ROOT);
        return Character.isDigit(rest.charAt(0)) && text.charAt(index) != '‘'
                || rest.startsWith("em ")
                || rest.startsWith("til ")
                || rest.startsWith("tis ")
                || rest.startsWith("cause");
    }

    int length() {
        return this == PAIR ? 2 : 1;
    }

    /** Where the mark ends that closes what opens at {@code index}; -1 where another opens first, or none does. */
    int end(String text, int index, int end) {
        if (this == PAIR) {
            int close = text.indexOf("''", index + 2);
            return close < 0 || close + 2 > end ? -1 : close + 2;
        }
        int close = close(text, index, end);
        return close < 0 ? -1 : close + 1;
    }

    private int close(String text, int index, int end) {
        int possessive = -1;
        for (int i = index + 1; i < end; i++) {
            char sign = text.charAt(i);
            if (closing.indexOf(sign) >= 0 && closes(text, i, end)) {
                boolean doubtful = isSingle() && text.charAt(i - 1) == 's' && !isEndAfter(text, i, end);
                if (!doubtful) {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            } else if (opensAgain(text, i, index, end)) {
                return possessive;
            }
        }
        return possessive;
    }

    private boolean isSingle() {
        return this == SINGLE || this == APOSTROPHE;
    }

    private boolean closes(String text, int i, int end) {
        boolean beforeWord = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean afterSpace = Character.isWhitespace(text.charAt(i - 1));
        return switch (this) {
            case CURLY, GUILLEMETS, LOW -> text.charAt(i) != '"' || !beforeWord;
            case STRAIGHT -> !(afterSpace && beforeWord);
            default -> !beforeWord && !afterSpace;
        };
    }

    private boolean opensAgain(String text, int i, int index, int end) {
        return text.charAt(i) == opening.charAt(0) && this != LOW && opens(text, i, new Span(index, end));
    }

    private static boolean isEndAfter(String text, int i, int end) {
        return i + 1 == end || ENDS.indexOf(text.charAt(i + 1)) >= 0;
    }

    /** The place of the next sign of this kind that opens; -1 where there is none. */
    int nextOpening(String text, int index, Span block) {
        for (int i = index + 1; i < block.end(); i++) {
            if (at(text, i) == this && opens(text, i, block)) {
                return i;
            }
        }
        return -1;
    }
}
