package claims.nlp;

/** What kinds of letters are in a word, one {@code char} at a time, as CoreNLP has it. */
record Letters(boolean letter, boolean upperCase, boolean allUpperCase, boolean digit, boolean dash) {
    static Letters of(String word) {
        boolean letter = false;
        boolean digit = false;
        int upperCase = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letter |= Character.isLetter(c);
            digit |= Character.isDigit(c);
            upperCase += Character.isUpperCase(c) ? 1 : 0;
        }
        return new Letters(letter, upperCase > 0, upperCase == word.length(), digit, word.indexOf('-') >= 0);
    }
}
