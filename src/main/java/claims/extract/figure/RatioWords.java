package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import java.util.Set;

/**
 * Tells the words that are a ratio, {@code ratios.txt}, from the same words in another sense: "doubled down", "doubles as a
 * café", "the men's doubles", "think twice", "asked twice".
 */
final class RatioWords {
    /** What follows "doubled" where nothing becomes twice as much. */
    private static final Set<String> SENSES = Set.of("down", "back", "as", "team", "teamed", "check", "checked");
    /** What "twice" multiplies: "twice the size", "twice as many", "twice what it was", "twice last year's". */
    private static final Set<String> MULTIPLIED = Set.of(
            "as",
            "the",
            "its",
            "their",
            "his",
            "her",
            "my",
            "our",
            "your",
            "that",
            "this",
            "those",
            "what",
            "a",
            "an",
            "last",
            "more",
            "over",
            "previous",
            "previously");

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year", "decade");

    private RatioWords() {}

    static boolean isRatio(LexedSentence sentence, int index) {
        return switch (sentence.at(index).folded()) {
            case "twice", "thrice" -> isMultiple(sentence, index);
            // before a noun it is no verb: "wants to double the size", "a double agent"
            case "double", "triple", "treble", "quadruple", "quintuple" ->
                (sentence.hasTag(index, "VB") && !isOtherSense(sentence, index))
                        || (isMultiple(sentence, index) && !sentence.is(index + 1, "a"));
            default -> !isOtherSense(sentence, index) && !isGame(sentence, index);
        };
    }

    /** "Twice a week" is how often. */
    static boolean isRate(LexedSentence sentence, int index) {
        boolean article = sentence.is(index + 1, "a") || sentence.is(index + 1, "an");
        boolean rate = article || sentence.is(index + 1, "per") || sentence.is(index + 1, "every");
        return sentence.at(index).folded().equals("twice") && rate && TIMES.contains(word(sentence, index + 2));
    }

    private static boolean isOtherSense(LexedSentence sentence, int index) {
        return SENSES.contains(word(sentence, index + 1))
                || (sentence.isHyphen(index + 1) && sentence.isGlued(index + 1));
    }

    private static boolean isMultiple(LexedSentence sentence, int index) {
        return sentence.find(index + 1)
                        .filter(next -> MULTIPLIED.contains(next.folded()) || next.isNumber())
                        .isPresent()
                || sentence.hasTag(index + 1, "JJR");
    }

    /** "She won the doubles", but "the price doubles" */
    private static boolean isGame(LexedSentence sentence, int index) {
        boolean plural = sentence.at(index).folded().endsWith("les");
        return plural
                && (sentence.hasTag(index - 1, "VB")
                        || sentence.hasTag(index - 1, "DT")
                        || sentence.hasTag(index - 1, "POS")
                        || sentence.hasTag(index - 1, "JJ"));
    }

    private static String word(LexedSentence sentence, int index) {
        return sentence.find(index).map(Lexeme::folded).orElse("");
    }
}
