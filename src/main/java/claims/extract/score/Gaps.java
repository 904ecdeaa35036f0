package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.BitSet;

/** Finds numbers that say how far apart two results are: "up 12 points", "by 3.4%", "a gain of 4", "58% fewer". */
final class Gaps {
    private final TrapWords words;

    Gaps(TrapWords words) {
        this.words = words;
    }

    /** @param gaps the numbers in front of this one that are such, by their parts */
    boolean contains(Reading reading, int part, BitSet gaps) {
        ResultNumber number = reading.numbers().get(part);
        return isBehindChange(reading, part)
                || isBeforeChange(reading, part, number)
                || isSigned(reading.sentence(), number)
                || isNextInList(reading, part, gaps);
    }

    /** "Up 12 points", "by about 3.4%", "an improvement of 30%", "costs Orion 2 4.6 points" */
    private boolean isBehindChange(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        int before = part - 1;
        while (reading.symbol(before) == Symbol.ABOUT) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        int word = reading.parts().get(before).last();
        boolean name = reading.symbol(before) == Symbol.TEST || reading.symbol(before) == Symbol.MODEL;
        if (!name && words.ends(sentence, word, "change")) {
            return true;
        }
        boolean example = sentence.is(word, "like") || sentence.is(word, "including") || sentence.is(word, "as");
        if ((reading.symbol(before) == Symbol.OF || example) && before > 0) {
            int noun = sentence.is(word, "as") && sentence.is(word - 1, "such") ? before - 2 : before - 1;
            return noun >= 0 && words.ends(sentence, reading.parts().get(noun).last(), "step");
        }
        if (reading.symbol(before) == Symbol.MODEL && before > 0) {
            word = reading.parts().get(before - 1).last();
            return sentence.hasTag(word, "VB") && words.isForm(sentence, word, "taking");
        }
        boolean moves = reading.symbol(part + 1) == Symbol.ARROW || reading.symbol(part + 1) == Symbol.TO;
        return !moves
                && (sentence.hasTag(word, "VB") || sentence.hasTag(word, "NNS"))
                && words.isForm(sentence, word, "moving");
    }

    /** "4 points ahead of", "58% fewer", "a 40% improvement" */
    private boolean isBeforeChange(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        int next = number.last() + 1;
        boolean points = words.begins(sentence, next, "points");
        if (points) {
            next++;
        }
        if (sentence.hasTag(next, "JJR") || sentence.hasTag(next, "RBR") || words.begins(sentence, next, "step")) {
            return true;
        }
        boolean adjective = (sentence.hasTag(next, "JJ") || sentence.hasTag(next, "NN"))
                && words.begins(sentence, next + 1, "step");
        Symbol before = reading.symbol(part - 1);
        boolean led = before == Symbol.VERB || before == Symbol.AT || before == Symbol.TO;
        return adjective || ((points || !led) && words.begins(sentence, next, "apart"));
    }

    /** "(-3.2)": what is in brackets beside a result. */
    private static boolean isSigned(LexedSentence sentence, ResultNumber number) {
        return !sentence.at(number.first()).isNumber() && sentence.is(number.first() - 1, "(");
    }

    /** "An improvement of 30% on X, 41% on Y" */
    private static boolean isNextInList(Reading reading, int part, BitSet gaps) {
        int last = gaps.previousSetBit(part);
        if (last < 0 || part - last > 8) {
            return false;
        }
        boolean list = false;
        for (int i = last + 1; i < part; i++) {
            switch (reading.symbol(i)) {
                case COMMA, AND -> list = true;
                case TEST, ON, NOUN, ABOUT -> {}
                default -> {
                    return false;
                }
            }
        }
        return list && reading.symbol(part + 1) == Symbol.ON;
    }
}
