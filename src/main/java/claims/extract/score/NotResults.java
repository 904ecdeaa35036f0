package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Score.Unit;
import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells numbers that count or measure something else from results: {@code not-results.txt}. */
final class NotResults {
    private static final int CLAUSE = 12;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final ScoreWords scoreWords;
    private final Nouns nouns;

    NotResults(ScoreWords scoreWords, Nouns nouns) {
        this.scoreWords = scoreWords;
        this.nouns = nouns;
        for (Columns line : Columns.read(NotResults.class, "not-results.txt")) {
            words.put(line.first(), new HashSet<>(line.alternatives(1)));
        }
    }

    boolean contains(Reading reading, int part) {
        ResultNumber number = reading.numbers().get(part);
        LexedSentence sentence = reading.sentence();
        if (isUnreal(reading, part)) {
            return true;
        }
        if (number.unit() == Unit.RANK) {
            return false;
        }
        return isDifference(sentence, number)
                || isCount(reading, part, number)
                || isSetting(sentence, number)
                || isYear(sentence, number);
    }

    /** "Up 12 points", "by 3.4%", "4 points ahead of", "58% fewer" */
    private boolean isDifference(LexedSentence sentence, ResultNumber number) {
        int next = number.last() + 1;
        boolean before = is(sentence, number.first() - 1, "change");
        boolean points = is(sentence, next, "points");
        int behind = points ? next + 1 : next;
        boolean compared = sentence.hasTag(behind, "JJR")
                || sentence.hasTag(behind, "RBR")
                || is(sentence, behind, "apart");
        return before || compared;
    }

    private boolean isCount(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        int next = number.last() + 1;
        if (reading.symbol(part + 1) == Symbol.METRIC
                || reading.symbol(part + 1) == Symbol.TEST
                || reading.symbol(part + 1) == Symbol.MODEL
                || is(sentence, next, "points")
                || is(sentence, next, "range")) {
            return false;
        }
        if (number.outOf().isPresent()) {
            return false;
        }
        if (sentence.is(next, "of") && !isItems(sentence, next + 1) && !isOwner(reading, part + 2)) {
            return true;
        }
        int noun = next;
        while (sentence.hasTag(noun, "JJ")) {
            noun++;
        }
        return sentence.hasTag(noun, "NN") && !is(sentence, noun, "range") && reading.symbol(part + 1) != Symbol.ON;
    }

    /** "The 40.1 of GPT-5.4" */
    private static boolean isOwner(Reading reading, int part) {
        int owner = part;
        while (reading.symbol(owner) == Symbol.NOUN) {
            owner++;
        }
        return reading.symbol(owner) == Symbol.MODEL && reading.symbol(owner + 1) != Symbol.NOUN;
    }

    private boolean isItems(LexedSentence sentence, int start) {
        int noun = start;
        while (sentence.hasTag(noun, "DT") || sentence.hasTag(noun, "PRP$") || sentence.hasTag(noun, "JJ")) {
            noun++;
        }
        return nouns.isItem(sentence, noun);
    }

    private boolean isSetting(LexedSentence sentence, ResultNumber number) {
        int before = number.first() - 1;
        if (sentence.is(before, "of") || sentence.is(before, "=") || sentence.is(before, ":")) {
            before--;
        }
        return is(sentence, before, "setting");
    }

    private static boolean isYear(LexedSentence sentence, ResultNumber number) {
        boolean plain = number.unit() == Unit.POINTS && number.first() == number.last();
        boolean year = plain && sentence.at(number.first()).text().matches("(19|20)[0-9]{2}");
        return year
                && (sentence.is(number.first() - 1, "in")
                        || sentence.is(number.first() - 1, "since")
                        || sentence.is(number.first() - 1, "by")
                        || sentence.hasTag(number.first() - 1, "NNP"));
    }

    /** "No model exceeds 64.8%", "should reach 90" */
    private boolean isUnreal(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        int last = reading.parts().get(part).first();
        for (int i = last - 1; i >= 0 && last - i < CLAUSE; i--) {
            if (sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, ":")) {
                return false;
            }
            if (is(sentence, i, "unreal")) {
                return true;
            }
        }
        return false;
    }

    private boolean is(LexedSentence sentence, int index, String name) {
        return sentence.has(index) && words.get(name).contains(sentence.at(index).folded());
    }
}
