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

    /** Written out like {@link #hashCode}, as Java makes those of a record anew in each process: a millisecond. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Words other && first == other.first && last == other.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }
}
