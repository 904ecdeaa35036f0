package claims.extract.score;

import claims.extract.lexeme.LexedSentence;

/** Finds sentences that are about somebody or something else than the models and tests before: "The fund returned 7.1%". */
final class Strangers {
    private final TrapWords words;

    Strangers(TrapWords words) {
        this.words = words;
    }

    /** Whether the subject of the clause that a number is in takes no test. */
    boolean contains(Reading reading, int part) {
        return !isNaming(reading) && isStrange(reading, clause(reading, part), part);
    }

    private static boolean isNaming(Reading reading) {
        for (int i = 0; i < reading.parts().size(); i++) {
            if (reading.isName(i)) {
                return true;
            }
        }
        return false;
    }

    private static int clause(Reading reading, int part) {
        for (int i = part - 1; i >= 0; i--) {
            if (reading.symbol(i) == Symbol.SEMICOLON || reading.symbol(i) == Symbol.COLON) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Its first noun that no preposition stands in front of, with a verb behind it. */
    private boolean isStrange(Reading reading, int from, int part) {
        LexedSentence sentence = reading.sentence();
        boolean aside = false;
        boolean strange = false;
        for (int i = from; i < part; i++) {
            int word = reading.parts().get(i).last();
            Symbol symbol = reading.symbol(i);
            boolean noun = symbol == Symbol.NOUN && sentence.hasTag(word, "NN");
            if (symbol == Symbol.COMMA) {
                aside = false;
            } else if (sentence.hasTag(word, "VB")) {
                return strange;
            } else if (sentence.hasTag(word, "IN") || sentence.hasTag(word, "TO")) {
                aside = true;
            } else if (!aside && (symbol == Symbol.METRIC || symbol == Symbol.TEST || symbol == Symbol.MODEL)) {
                return false;
            } else if (!aside && noun) {
                strange = !words.isForm(sentence, word, "neutral");
            }
        }
        return false;
    }
}
