package claims.extract.score;

import claims.extract.lexeme.LexedSentence;

/** Finds numbers in what is noted beside the text: {@code (Score: 128, Comments: 14)}, {@code [95% CI 68.2–74.1]}. */
final class Asides {
    /** A note is short. */
    private static final int REACH = 16;

    private final TrapWords words;

    Asides(TrapWords words) {
        this.words = words;
    }

    boolean contains(LexedSentence sentence, int number) {
        int open = edge(sentence, number, -1);
        int close = edge(sentence, number, 1);
        if (open < 0 || close < 0) {
            return false;
        }
        for (int i = open; i < close; i++) {
            if (words.begins(sentence, i, "aside")) {
                return true;
            }
        }
        return words.ends(sentence, open - 1, "aside");
    }

    /** The nearest bracket on one side; -1 where there is none. */
    private static int edge(LexedSentence sentence, int number, int step) {
        for (int i = number + step; sentence.has(i) && Math.abs(i - number) < REACH; i += step) {
            boolean open = sentence.is(i, "(") || sentence.is(i, "[");
            boolean close = sentence.is(i, ")") || sentence.is(i, "]");
            if (open || close) {
                return open == step < 0 ? i : -1;
            }
        }
        return -1;
    }
}
