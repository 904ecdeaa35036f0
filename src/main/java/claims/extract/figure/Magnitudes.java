package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what multiplies a number: {@code million}, {@code bn}, and glued to digits {@code k}, {@code m}, {@code B}. */
final class Magnitudes {
    private final Vocabulary vocabulary;

    Magnitudes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<BigDecimal> word(LexedSentence sentence, int index) {
        return sentence.find(index).flatMap(lexeme -> vocabulary.magnitude(lexeme.folded()));
    }

    /** The number with the magnitudes behind it. {@code money}: see {@link NumberGrammar#at}. */
    Num behind(LexedSentence sentence, Num number, boolean money) {
        Num result = number;
        for (int next = result.last() + 1; sentence.has(next); next = result.last() + 1) {
            int word = sentence.isHyphen(next) && sentence.isGlued(next) ? next + 1 : next;
            Optional<BigDecimal> magnitude = suffixed(sentence, word, money);
            if (magnitude.isEmpty()) {
                break;
            }
            result = result.times(magnitude.get(), word);
        }
        return result;
    }

    private Optional<BigDecimal> suffixed(LexedSentence sentence, int index, boolean money) {
        if (!sentence.has(index) || !sentence.at(index).isWord()) {
            return Optional.empty();
        }
        Lexeme word = sentence.at(index);
        Optional<BigDecimal> named = vocabulary.magnitude(word.folded());
        if (named.isPresent()) {
            return named;
        }
        boolean ends = !sentence.isGlued(index + 1)
                || (!sentence.at(index + 1).isWord() && !sentence.at(index + 1).isNumber());
        return vocabulary
                .suffix(word.text())
                .filter(suffix -> ends && (word.glued() || !suffix.alsoUnit() || money))
                .filter(suffix -> !suffix.alsoUnit() || money || isCounting(sentence, index))
                .map(Vocabulary.Suffix::value);
    }

    /** Whether a noun follows that is counted: {@code 2.6m homes} is a number of homes, {@code 2.6m wide} a length. */
    private static boolean isCounting(LexedSentence sentence, int index) {
        int next = sentence.isHyphen(index + 1) ? index + 2 : index + 1;
        return sentence.hasTag(next, "NN")
                || (sentence.hasTag(next, "JJ") && sentence.hasTag(next + 1, "NN"))
                || (sentence.hasTag(next, "VBG") && sentence.hasTag(next + 1, "NN"));
    }
}
