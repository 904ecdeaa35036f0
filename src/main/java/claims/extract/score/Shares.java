package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Score.Unit;

/** Finds shares that something is said of, and that nobody has reached: "6.5% of the questions in MMLU contain an error". */
final class Shares {
    boolean contains(Reading reading, int part) {
        return isShare(reading, part) && isFirst(reading, part) && isSubject(reading, part);
    }

    private static boolean isShare(Reading reading, int part) {
        ResultNumber number = reading.numbers().get(part);
        boolean of = reading.sentence().is(number.last() + 1, "of");
        return number.outOf().isPresent() || (number.unit() == Unit.PERCENT && of);
    }

    /** Nothing in its clause stands in front of it that could have reached it. */
    private static boolean isFirst(Reading reading, int part) {
        for (int i = part - 1; i >= 0; i--) {
            switch (reading.symbol(i)) {
                case MODEL, VERB, METRIC, TEST, NUMBER, COLON, MORE, VERSUS -> {
                    return false;
                }
                case SEMICOLON -> {
                    return true;
                }
                default -> {}
            }
        }
        return true;
    }

    /** A verb follows, and no model: "42 of 50 problems were solved by Orion 2" is a result. */
    private static boolean isSubject(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        boolean verb = false;
        for (int i = part + 1; i < reading.parts().size(); i++) {
            if (reading.symbol(i) == Symbol.SEMICOLON) {
                break;
            }
            if (reading.symbol(i) == Symbol.BY || (!verb && reading.symbol(i) == Symbol.MODEL)) {
                return !hasModel(reading, i) && verb;
            }
            int word = reading.parts().get(i).first();
            verb |= sentence.hasTag(word, "VBP") || sentence.hasTag(word, "VBZ") || sentence.hasTag(word, "VBD");
        }
        return verb;
    }

    private static boolean hasModel(Reading reading, int from) {
        for (int i = from; i < reading.parts().size(); i++) {
            if (reading.symbol(i) == Symbol.MODEL) {
                return true;
            }
        }
        return false;
    }
}
