package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.Set;

/** Tells other things from places in a ranking: "tops 26 million users", "leads Qwen 3 by 3 points", "our No. 1 priority". */
final class NoPlaces {
    private static final Set<Symbol> BEFORE_BOARD = Set.of(Symbol.NOUN, Symbol.QUOTE, Symbol.POSS);
    private static final Set<Symbol> LINKS = Set.of(Symbol.OF, Symbol.ON, Symbol.IN);
    private static final Set<String> SOLVING = Set.of("solve", "answer", "crack", "prove");

    private final TrapWords words;
    private final Nouns nouns;

    NoPlaces(TrapWords words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    boolean contains(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        ResultNumber number = reading.numbers().get(part);
        boolean digits = sentence.at(number.last()).isNumber();
        if (isVerb(sentence, number) || sentence.hasTag(number.last(), "IN")) {
            return reading.symbol(next(reading, part + 1)) != Symbol.TEST && !isOnBoard(reading, part);
        }
        if (isTop(sentence, number)) {
            return !LINKS.contains(reading.symbol(part + 1)) || reading.symbol(next(reading, part + 2)) != Symbol.TEST;
        }
        return isIdiom(sentence, number)
                || isNotHeld(sentence, number)
                || isWhose(sentence, number)
                || isOnOther(reading, part)
                || (digits && (isProblem(reading, part) || isOfOther(reading, part, number.last() + 1)));
    }

    /** "Tops", "X and Y TOP the", which say nothing without what follows. */
    private static boolean isVerb(LexedSentence sentence, ResultNumber number) {
        return number.first() == number.last()
                && (sentence.hasTag(number.first(), "VB") || sentence.hasTag(number.last() + 1, "DT"));
    }

    /** "Top of", "top spots" */
    private static boolean isTop(LexedSentence sentence, ResultNumber number) {
        boolean alone = number.first() == number.last();
        return sentence.is(number.first(), "top")
                && (alone || sentence.at(number.last()).folded().endsWith("s"));
    }

    /** "Leads on the Text Arena leaderboard"; "leads on GPQA, 71.4 to 65.9" compares. */
    private boolean isOnBoard(Reading reading, int part) {
        int board = next(reading, part + 2);
        return reading.symbol(part + 1) == Symbol.ON
                && reading.symbol(board) == Symbol.TEST
                && nouns.is(reading.sentence(), reading.parts().get(board).last(), "board");
    }

    private static int next(Reading reading, int first) {
        int next = first;
        while (BEFORE_BOARD.contains(reading.symbol(next))) {
            next++;
        }
        return next;
    }

    /** "In the first place" */
    private static boolean isIdiom(LexedSentence sentence, ResultNumber number) {
        return sentence.is(number.first(), "first")
                && sentence.is(number.last(), "place")
                && sentence.is(number.first() - 1, "the")
                && sentence.is(number.first() - 2, "in");
    }

    /** "LOST first place", "OUT OF the top spot", "the BATTLE for No. 1" */
    private boolean isNotHeld(LexedSentence sentence, ResultNumber number) {
        int before = number.first() - 1;
        while (sentence.hasTag(before, "DT")
                || sentence.hasTag(before, "JJ")
                || sentence.hasTag(before, "PRP$")
                || sentence.hasTag(before, "POS")) {
            before--;
        }
        boolean out = sentence.is(before, "off") || (sentence.is(before, "of") && sentence.is(before - 1, "out"));
        before -= sentence.is(before, "for") ? 1 : 0;
        return out || words.isForm(sentence, before, "unheld");
    }

    /** "A fifth of what No. 9 does": the place stands for whoever has it. */
    private static boolean isWhose(LexedSentence sentence, ResultNumber number) {
        return sentence.hasTag(number.first() - 1, "WP") && sentence.hasTag(number.last() + 1, "VB");
    }

    /** "#1 on the App Store" */
    private static boolean isOnOther(Reading reading, int part) {
        if (reading.symbol(part + 1) != Symbol.ON) {
            return false;
        }
        for (int i = part + 2; i < reading.parts().size(); i++) {
            boolean noun = reading.symbol(i) == Symbol.NOUN || reading.symbol(i) == Symbol.MODEL;
            boolean name = reading.sentence().hasTag(reading.parts().get(i).first(), "NNP");
            if (!noun || name) {
                return noun && !isBeforeTest(reading, i + 1);
            }
        }
        return false;
    }

    private static boolean isBeforeTest(Reading reading, int part) {
        int next = part;
        while (reading.symbol(next) == Symbol.NOUN || reading.symbol(next) == Symbol.POSS) {
            next++;
        }
        return reading.symbol(next) == Symbol.TEST || reading.symbol(next) == Symbol.AND;
    }

    /** "Issue #15", "solving AIME 2026 #15" */
    private boolean isProblem(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        if (words.ends(sentence, reading.parts().get(part).first() - 1, "setting")) {
            return true;
        }
        if (reading.symbol(part - 1) != Symbol.TEST) {
            return false;
        }
        int before = reading.parts().get(part - 1).first() - 1;
        return sentence.has(before) && SOLVING.contains(sentence.token(before).lemma());
    }

    /** "No. 1 priority"; "the #2 open-source model" is a place. */
    private boolean isOfOther(Reading reading, int part, int next) {
        LexedSentence sentence = reading.sentence();
        Symbol behind = reading.symbol(part + 1);
        if (behind == Symbol.TEST || behind == Symbol.MODEL || reading.symbol(part - 1) == Symbol.TEST) {
            return false;
        }
        int noun = next;
        while (sentence.hasTag(noun, "JJ")
                || sentence.is(noun, "overall")
                || sentence.isHyphen(noun)
                || sentence.isHyphen(noun + 1) // "text-to-image"
                || (sentence.hasTag(noun, "NN") && (sentence.isHyphen(noun - 1) || sentence.hasTag(noun + 1, "NN")))) {
            noun++;
        }
        boolean common = sentence.hasTag(noun, "NN") && !sentence.hasTag(noun, "NNP");
        return common
                && !words.begins(sentence, noun, "place")
                && !nouns.is(sentence, noun, "model")
                && !nouns.is(sentence, noun, "test");
    }
}
