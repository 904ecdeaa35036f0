package claims.extract.claim;

import claims.text.Span;

/** The signs that open quotations, and how each is closed. Writers mix them up; what closes one is read generously. */
enum QuoteMark {
    CURLY("“", "”\"“"),
    STRAIGHT("\"", "\"”"),
    SINGLE("‘", "’"),
    APOSTROPHE("'", "'’"),
    GUILLEMETS("«", "»"),
    /** As German and Danish print them. */
    INWARD_GUILLEMETS("»", "«"),
    LOW("„", "“”\""),
    LOW_SINGLE("‚", "‘’"),
    /** A closing mark that a typist put before the first word. */
    TURNED("”", "”\"“"),
    /** Two apostrophes or two single quotation marks, as old news wires write them. */
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
        if (isPair(text, index)) {
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

    private static boolean isPair(String text, int index) {
        return text.startsWith("''", index)
                || text.startsWith("``", index)
                || text.startsWith("‘‘", index)
                || text.startsWith("’’", index);
    }

    boolean opens(String text, int index, Span block) {
        int next = index + length();
        boolean atWord = next < block.end() && !Character.isWhitespace(text.charAt(next));
        boolean apart = index == block.start()
                || Character.isWhitespace(text.charAt(index - 1))
                || BEFORE.indexOf(text.charAt(index - 1)) >= 0;
        return switch (this) {
            case CURLY, GUILLEMETS, LOW -> true;
            case STRAIGHT, PAIR -> atWord && apart;
            case INWARD_GUILLEMETS, TURNED -> apart && isWord(text, next, block.end());
            case LOW_SINGLE -> apart && isWord(text, next, block.end());
            case SINGLE -> atWord && apart && !Elisions.at(text, next, block.end());
            case APOSTROPHE -> apart && isWord(text, next, block.end()) && !Elisions.at(text, next, block.end());
            case NONE -> false;
        };
    }

    private static boolean isWord(String text, int index, int end) {
        return index < end && Character.isLetterOrDigit(text.charAt(index));
    }

    int length() {
        return this == PAIR ? 2 : 1;
    }

    /** An apostrophe that closes nothing is an apostrophe; any other sign that does is a typist's mistake. */
    boolean isSingle() {
        return this == SINGLE || this == APOSTROPHE || this == LOW_SINGLE;
    }

    /**
     * Where the mark ends that closes what opens at {@code index}; -1 where another of its kind opens first, or none
     * closes. It looks no farther than to the third opening: all searches together take time linear in the text.
     */
    int end(String text, int index, int end) {
        int doubtful = -1;
        boolean beyond = false;
        int depth = 1;
        for (int i = index + length(); i < end; i++) {
            if (closes(text, i, end)) {
                if (depth > 1) {
                    depth--;
                } else if (!isDoubtful(text, i, end)) {
                    boolean far = doubtful >= 0 && beyond && ENDS.indexOf(text.charAt(i - 1)) < 0;
                    return far ? doubtful : i + length();
                } else if (doubtful < 0) {
                    doubtful = i + length();
                }
                i += length() - 1;
            } else if (opensAgain(text, i, index, end)) {
                if (doubtful >= 0 || depth > 1 || !isNested(text, i)) {
                    return doubtful;
                }
                depth++;
            } else {
                beyond |= doubtful >= 0 && Sentences.endsAt(text, i, end);
            }
        }
        return doubtful;
    }

    /** A quotation inside of one with the same marks: it begins in the middle of a sentence. */
    private boolean isNested(String text, int index) {
        int before = index - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return this == CURLY && Character.isLetterOrDigit(text.charAt(before));
    }

    private boolean closes(String text, int i, int end) {
        if (this == PAIR) {
            return isPair(text, i) && !text.startsWith("``", i) && !text.startsWith("‘‘", i) && !opens(text, i);
        }
        char sign = text.charAt(i);
        if (closing.indexOf(sign) < 0) {
            return false;
        }
        boolean beforeWord = isWord(text, i + 1, end);
        boolean afterSpace = Character.isWhitespace(text.charAt(i - 1));
        if (isSingle()) {
            return !beforeWord && !afterSpace;
        }
        if (sign == '“' && this != LOW) {
            return !beforeWord && !afterSpace && (i + 1 == end || text.charAt(i + 1) == ' ');
        }
        return sign != '"' || !beforeWord || (this == STRAIGHT && !afterSpace);
    }

    private boolean opens(String text, int i) {
        return Character.isWhitespace(text.charAt(i - 1)) && isWord(text, i + 2, text.length());
    }

    private boolean opensAgain(String text, int i, int index, int end) {
        if (this == PAIR) {
            return isPair(text, i) && opens(text, i);
        }
        return text.charAt(i) == opening.charAt(0) && opens(text, i, new Span(index, end));
    }

    /** A plural's possessive, "fixin’", or inches: none where the sentence's clause or the quotation's ends there. */
    private boolean isDoubtful(String text, int i, int end) {
        if (i + 1 >= end || text.charAt(i + 1) != ' ' || i < 2) {
            return false;
        }
        char last = text.charAt(i - 1);
        boolean goesOn = isWord(text, i + 2, end);
        if (this == STRAIGHT || this == CURLY || this == TURNED) {
            return text.charAt(i) == '"' && Character.isDigit(last) && goesOn;
        }
        boolean dropped = (text.charAt(i - 2) == 'i' && last == 'n') || Character.isWhitespace(text.charAt(i - 2));
        return isSingle() && goesOn && (last == 's' || (dropped && Character.isLetter(last)));
    }

    /** The place of the next sign of this kind that opens; -1 where there is none. */
    int nextOpening(String text, int index, Span block) {
        for (int i = index + length(); i < block.end(); i++) {
            if (at(text, i) == this && opens(text, i, block)) {
                return i;
            }
        }
        return -1;
    }
}
