package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.Optional;
import java.util.Set;

/** Finds in a cell how a test was set up: {@code MMLU (5-shot)}, {@code Kestrel 3 (no tools)}, {@code 88.1 (high)}. */
final class CellSettings {
    private static final int LONGEST = 12;
    private static final Set<String> OPENING = Set.of("with", "without", "w", "no", "using", "after", "at");
    private static final Set<String> ALONE =
            Set.of("high", "medium", "low", "max", "xhigh", "minimal", "thinking", "non-thinking", "reasoning", "cot");

    Optional<String> of(TableCell cell) {
        LexedSentence sentence = cell.sentence();
        for (int i = cell.first(); i < cell.end(); i++) {
            if (isShots(sentence, i) && cell.isIn(i + 2)) {
                return Optional.of(sentence.words(i, i + 2));
            }
            if (sentence.is(i, "(") && opens(sentence, i + 1)) {
                int close = closing(cell, i + 1);
                if (close > i + 1) {
                    return Optional.of(sentence.words(i + 1, close - 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isShots(LexedSentence sentence, int index) {
        return (sentence.at(index).isNumber() || sentence.is(index, "zero") || sentence.is(index, "few"))
                && sentence.isHyphen(index + 1)
                && sentence.is(index + 2, "shot");
    }

    private static boolean opens(LexedSentence sentence, int index) {
        if (!sentence.has(index)) {
            return false;
        }
        String word = sentence.at(index).folded();
        return OPENING.contains(word) || (ALONE.contains(word));
    }

    /** The bracket that closes, or the place before it where none does soon. */
    private static int closing(TableCell cell, int from) {
        for (int i = from; i < cell.end() && i - from < LONGEST; i++) {
            if (cell.sentence().is(i, ")")) {
                return i;
            }
        }
        return from;
    }
}
