package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Score.Unit;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds numbers that count, measure or price something: "12 runs", "41% of the code", "2.3 million". */
final class Counts {
    /** What stands further in front of a number is not what it measures. */
    private static final int REACH = 16;

    /** In parts. */
    private static final int LONGEST_LIST = 64;

    private static final Set<String> SIGNS = Set.of("×", "°", "$", "€", "£", "¥", "¢", "^");

    private final TrapWords words;
    private final Nouns nouns;
    private final Shares shares = new Shares();

    Counts(TrapWords words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    boolean contains(Reading reading, int part) {
        ResultNumber number = reading.numbers().get(part);
        LexedSentence sentence = reading.sentence();
        return isCounting(reading, part, number.last() + 1)
                || isLike(reading, part, Math.max(0, part - LONGEST_LIST))
                || isOdds(reading, part)
                || shares.contains(reading, part)
                || (!isOnTest(reading, part) && isMeasure(sentence, number.first()));
    }

    private boolean isCounting(Reading reading, int part, int next) {
        LexedSentence sentence = reading.sentence();
        ResultNumber number = reading.numbers().get(part);
        boolean those = sentence.hasTag(number.first() - 1, "DT") && sentence.is(next, "to"); // "the 3 to beat"
        if ((those && sentence.hasTag(next + 1, "VB"))
                || words.begins(sentence, next, "order")
                || sentence.is(next, "per")
                || (sentence.has(next) && SIGNS.contains(sentence.at(next).text()))) {
            return true;
        }
        Symbol behind = reading.symbol(part + 1);
        if (isBeforeMetric(reading, part)
                || behind == Symbol.TEST
                || behind == Symbol.SETTING
                || reading.isName(part + 1)
                || behind == Symbol.ON
                || words.begins(sentence, next, "points")
                || words.begins(sentence, next, "range")) {
            return false;
        }
        if (sentence.is(next, "of") && sentence.is(next + 1, "them") && number.unit() == Unit.POINTS) {
            return true;
        }
        if (sentence.is(next, "of")) {
            boolean ofName = isOfName(reading, part + 2);
            boolean things = number.unit() == Unit.POINTS && sentence.is(next + 1, "them"); // "makes 14 of them"
            boolean whole = number.outOf().isEmpty() && !things && isWhole(sentence, next + 1);
            return isOfPeople(sentence, number) || (!ofName && !whole);
        }
        if (sentence.is(next, "the") && number.unit() == Unit.PERCENT && sentence.hasTag(number.first() - 1, "IN")) {
            return true; // "with 60% the parameters"
        }
        if (sentence.hasTag(next, "DT")) {
            return words.begins(sentence, next + 1, "time");
        }
        boolean counted = number.unit() == Unit.POINTS && number.outOf().isEmpty();
        if (counted && isInteger(number) && (sentence.is(next, "are") || sentence.is(next, "were"))) {
            return true;
        }
        if (sentence.hasTag(next, "NNS") && reading.isName(reading.partAt(next + 1))) {
            return false; // "a rating of 2,716 PUTS Sable 4 ahead", which the tagger takes for a noun
        }
        int noun = next;
        while (sentence.hasTag(noun, "JJ") || sentence.isHyphen(noun) || sentence.isHyphen(noun + 1)) {
            noun++; // "multiple-choice questions"
        }
        return sentence.hasTag(noun, "NN") && sentence.at(noun).isWord() && !words.begins(sentence, noun, "range");
    }

    /** "Beats 90% of experts"; "the 69.7% of experts" is their result. */
    private boolean isOfPeople(LexedSentence sentence, ResultNumber number) {
        return number.unit() == Unit.PERCENT
                && !sentence.hasTag(number.first() - 1, "DT")
                && nouns.phraseEnd(sentence, number.last() + 2, "people").isPresent();
    }

    /** "84% average score"; "41 errors", "2 performance tasks" are counted. */
    private boolean isBeforeMetric(Reading reading, int part) {
        int metric = behindAdjectives(reading, part + 1);
        if (reading.symbol(metric) != Symbol.METRIC) {
            return false;
        }
        ResultNumber number = reading.numbers().get(part);
        LexedSentence sentence = reading.sentence();
        int last = reading.parts().get(metric).last();
        boolean things = sentence.hasTag(last, "NNS")
                || (sentence.hasTag(last + 1, "NNS") && !words.begins(sentence, last + 1, "points"));
        return number.unit() != Unit.POINTS || !isInteger(number) || !things;
    }

    /** "The 20.6 of Orion 2", "72.5% of MathQuest tasks"; "43% of Orion 2's tokens" is none. */
    private static boolean isOfName(Reading reading, int start) {
        int part = behindAdjectives(reading, start);
        Symbol behind = reading.symbol(part + 1);
        return reading.symbol(part) == Symbol.TEST
                || (reading.symbol(part) == Symbol.MODEL && behind != Symbol.POSS && behind != Symbol.NOUN);
    }

    private static int behindAdjectives(Reading reading, int start) {
        int part = start;
        while (reading.symbol(part) == Symbol.NOUN
                && !reading.sentence().hasTag(reading.parts().get(part).last(), "NN")) {
            part++;
        }
        return part;
    }

    /** What all of which a share may be that is a result: "56.7% of its problems", "71% of the time". */
    private boolean isWhole(LexedSentence sentence, int start) {
        if (words.begins(sentence, start, "whole")) {
            return true;
        }
        int noun = start;
        while (noun < start + 6
                && (sentence.hasTag(noun, "DT")
                        || sentence.hasTag(noun, "PRP$")
                        || sentence.hasTag(noun, "JJ")
                        || sentence.hasTag(noun, "CD")
                        || (sentence.hasTag(noun, "NN") && sentence.hasTag(noun + 1, "NN")))) {
            noun++;
        }
        return nouns.isItem(sentence, noun) || words.begins(sentence, noun, "whole");
    }

    private static boolean isInteger(ResultNumber number) {
        return number.amount().value().filter(value -> value.scale() <= 0).isPresent();
    }

    /** "1 in 4" */
    private static boolean isOdds(Reading reading, int part) {
        return reading.symbol(part - 1) == Symbol.IN
                && reading.symbol(part - 2) == Symbol.NUMBER
                && reading.sentence().is(reading.numbers().get(part - 2).last(), "1");
    }

    /**
     * A number without a noun of its own has that of its neighbour: "61 tokens per second, Orion 2 at 12", "2 or 3 runs",
     * "the price is 18 for Orion 2, 31 for Orion 3".
     *
     * @param list the first part that the list may begin at
     */
    private boolean isLike(Reading reading, int part, int list) {
        ResultNumber number = reading.numbers().get(part);
        if (isOnTest(reading, part)) {
            return false;
        }
        boolean joined = switch (reading.symbol(part + 1)) {
            case TO, AND, DASH -> true;
            default -> false;
        };
        if (joined && reading.symbol(part + 2) == Symbol.NUMBER) {
            return isCounted(reading, part + 2, number.unit());
        }
        int first = Math.max(list, part - REACH + 1);
        if (IntStream.range(first, part - 1).anyMatch(comma -> reading.measureEnd(comma) == part - 1)) {
            return false; // "Orion 2, with 70 billion parameters, 71.4"
        }
        for (int i = part - 1; i >= first; i--) {
            switch (reading.symbol(i)) {
                case NUMBER -> {
                    int neighbour = reading.numbers().get(i).first();
                    boolean measured = isMeasure(reading.sentence(), neighbour) || isLike(reading, i, list);
                    return isCounted(reading, i, number.unit()) || (measured && isOf(reading, i, number.unit()));
                }
                case VERB, ACT -> {
                    if (!words.isForm(reading.sentence(), reading.parts().get(i).last(), "holding")) {
                        return false;
                    }
                }
                case TEST, METRIC, COLON -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isOf(Reading reading, int part, Unit unit) {
        ResultNumber number = reading.numbers().get(part);
        return number.unit() == unit && number.outOf().isEmpty();
    }

    private boolean isCounted(Reading reading, int part, Unit unit) {
        return unit == Unit.POINTS
                && isOf(reading, part, unit)
                && isCounting(reading, part, reading.numbers().get(part).last() + 1);
    }

    /** "Ada shares that …": a verb that taggers take for a noun. */
    private static boolean isTelling(LexedSentence sentence, int index) {
        return sentence.hasTag(index - 1, "NNP") && sentence.is(index + 1, "that");
    }

    private static boolean isOnTest(Reading reading, int part) {
        Symbol behind = reading.symbol(part + 1);
        return behind == Symbol.TEST || behind == Symbol.METRIC || behind == Symbol.ON;
    }

    /** "The price of Orion 2 climbs from 18.3", "parameters: Orion 2 70" */
    private boolean isMeasure(LexedSentence sentence, int first) {
        boolean heading = false;
        boolean apart = false;
        for (int i = first - 1; i >= 0 && first - i < REACH; i--) {
            heading |= sentence.is(i, ":");
            apart = !heading && (apart || sentence.is(i, ","));
            if (!sentence.is(i, ",") && !sentence.is(i, ":") && words.isBreak(sentence, i)) {
                return false;
            }
            if (!apart
                    && sentence.hasTag(i, "NN")
                    && words.begins(sentence, i, "measure")
                    && !sentence.isHyphen(i + 1)
                    && !isTelling(sentence, i)) {
                return true;
            }
        }
        return false;
    }
}
