package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.List;
import java.util.Set;

/** Finds the verbs that tell results in one sentence, also those that the tagger takes for nouns. */
final class ResultVerbs {
    private final ScoreWords words;
    private final LexedSentence sentence;
    private final Set<Integer> numbers;

    /** @param numbers the lexemes that numbers begin at which may be results */
    ResultVerbs(ScoreWords words, LexedSentence sentence, Set<Integer> numbers) {
        this.words = words;
        this.sentence = sentence;
        this.numbers = numbers;
    }

    /**
     * Whether such a verb stands here.
     *
     * @param parts what the sentence holds in front of it
     */
    boolean contains(int index, List<Part> parts) {
        return words.isVerb(sentence, index) && (sentence.hasTag(index, "VB") || isMistaken(index, parts));
    }

    /** "Plover, a small model, POSTS a WER of 5.2%", "X and Y STOP at 49.3%" */
    private boolean isMistaken(int index, List<Part> parts) {
        int last = parts.size() - 1;
        if (last < 0 || parts.get(last).last() != index - 1) {
            return false;
        }
        boolean plural = sentence.hasTag(index, "NNS");
        if (plural && parts.get(last).symbol() == Symbol.NUMBER && sentence.hasTag(index + 1, "NNP")) {
            return true; // "a rating of 2,716 PUTS Sable 4 ahead"
        }
        if (!isResultNext(index + 1)) {
            return false;
        }
        if (parts.get(last).symbol() == Symbol.MODEL && numbers.contains(index + 1)) {
            return true;
        }
        if (plural) {
            return switch (parts.get(last).symbol()) {
                case MODEL, COMMA, AND, CLOSE -> true;
                default -> false;
            };
        }
        return sentence.hasTag(index, "NN") && isPair(parts) && !sentence.is(index + 1, "of");
    }

    /** A verb without an "s" needs two subjects. */
    private static boolean isPair(List<Part> parts) {
        int last = parts.size() - 1;
        int link = last - 1;
        while (link > 0
                && (parts.get(link).symbol() == Symbol.NOUN || parts.get(link).symbol() == Symbol.POSS)) {
            link--; // "X and Google's Y"
        }
        return link > 0
                && parts.get(last).symbol() == Symbol.MODEL
                && parts.get(link).symbol() == Symbol.AND
                && parts.get(link - 1).symbol() == Symbol.MODEL;
    }

    private boolean isResultNext(int index) {
        boolean about = words.phraseAt(sentence, index)
                .filter(phrase -> phrase.meaning() == Symbol.ABOUT)
                .isPresent();
        return about
                || numbers.contains(index)
                || sentence.hasTag(index, "DT")
                || sentence.hasTag(index, "IN")
                || sentence.hasTag(index, "RB");
    }
}
