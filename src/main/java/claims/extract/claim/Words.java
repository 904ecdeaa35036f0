package claims.extract.claim;

/** Tokens of a sentence from {@code first} to {@code last}, both included. */
record Words(int first, int last) {
    Words {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no words: " + first + " to " + last);
        }
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }
}
