package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.Optional;

/** Tells other things from places in a ranking: "tops 26 million users", "leads Qwen 3 by 3 points", "our No. 1 priority". */
final class NoPlaces {
    private final Nouns nouns;

    NoPlaces(Nouns nouns) {
        this.nouns = nouns;
    }

    boolean contains(Reading reading, int part) {
        ResultNumber number = reading.numbers().get(part);
        LexedSentence sentence = reading.sentence();
        return isVerb(sentence, number) ? !isOfBoard(reading, part) : isOfOther(reading, part, number);
    }

    private static boolean isVerb(LexedSentence sentence, ResultNumber number) {
        return number.first() == number.last()
                && sentence.at(number.first()).isWord()
                && sentence.hasTag(number.first(), "VB");
    }

    /** "Tops the LM Arena leaderboard" */
    private static boolean isOfBoard(Reading reading, int part) {
        int next = part + 1;
        while (reading.symbol(next) == Symbol.NOUN || reading.symbol(next) == Symbol.QUOTE) {
            next++;
        }
        return reading.symbol(next) == Symbol.TEST;
    }

    /** "No. 1 priority", "AIME 2026 #15" behind "solves" */
    private boolean isOfOther(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        boolean solved = reading.symbol(part - 1) == Symbol.TEST
                && Optional.ofNullable(reading.parts().get(part - 1))
                        .filter(test -> isSolving(sentence, test.first() - 1))
                        .isPresent();
        int noun = number.last() + 1;
        while (sentence.hasTag(noun, "JJ") || sentence.isHyphen(noun)) {
            noun++;
        }
        boolean ofOther = reading.symbol(part + 1) != Symbol.TEST
                && reading.symbol(part + 1) != Symbol.MODEL
                && sentence.hasTag(noun, "NN")
                && !nouns.is(sentence, noun, "model")
                && !sentence.hasTag(noun, "NNP");
        return solved || (ofOther && !nouns.is(sentence, noun, "test"));
    }

    private static boolean isSolving(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "VB")
                && switch (sentence.token(index).lemma()) {
                    case "solve", "answer", "crack", "prove" -> true;
                    default -> false;
                };
    }
}
