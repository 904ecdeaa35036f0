package claims.extract.claim;

/** Where sentences end, by their signs alone: quotation marks are paired before the text is parsed. */
final class Sentences {
    private Sentences() {}

    /** A full stop, question mark or exclamation mark with a space after it and no small letter after that. */
    static boolean endsAt(String text, int index, int limit) {
        boolean stop = ".!?".indexOf(text.charAt(index)) >= 0;
        return stop
                && (index + 1 >= limit
                        || (Character.isWhitespace(text.charAt(index + 1))
                                && (index + 2 >= limit || !Character.isLowerCase(text.charAt(index + 2)))));
    }

    /** The end of the sentence that {@code from} stands in. */
    static int end(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (endsAt(text, i, limit)) {
                return i + 1;
            }
        }
        return limit;
    }
}
