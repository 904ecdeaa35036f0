package claims.text;

/** Words set as code: {@code `words`}. Nothing inside is a mark. */
final class CodeSpans {
    private static final int LONGEST_FENCE = 3;

    private final Edits edits;
    private final String text;
    private final Passage passage;
    /** For each length of a fence, from where on none is left to close one. */
    private final boolean[] unclosed = new boolean[LONGEST_FENCE + 1];

    CodeSpans(Edits edits, Passage passage) {
        this.edits = edits;
        this.text = edits.text();
        this.passage = passage;
    }

    int run(int at) {
        int inner = runEnd(at);
        int length = inner - at;
        if (length > LONGEST_FENCE || unclosed[length]) {
            return inner;
        }
        int close = closing(inner, length);
        if (close < 0) {
            unclosed[length] = true;
            return inner;
        }
        // ``So'' quote typewriters, and the next pair of backticks opens the next quotation.
        if (length == 2 && text.substring(inner, close).contains("''")) {
            return inner;
        }
        edits.erase(at, inner);
        edits.erase(close, close + length);
        return close + length;
    }

    private int closing(int from, int length) {
        int i = from;
        while (i < passage.end()) {
            int end = runEnd(i);
            if (end - i == length) {
                return i;
            }
            i = Math.max(end, i + 1);
        }
        return -1;
    }

    private int runEnd(int at) {
        int end = at;
        while (end < passage.end() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
