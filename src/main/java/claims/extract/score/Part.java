package claims.extract.score;

/** Lexemes {@code first} to {@code last} of a sentence, and what they are to the numbers beside them. */
record Part(Symbol symbol, int first, int last) {}
