package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that tell other numbers from results, by their classes in {@code not-results.txt}. */
final class TrapWords {
    private final Map<String, Phrases<Boolean>> phrases = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    TrapWords() {
        for (Columns line : Columns.read(TrapWords.class, "not-results.txt")) {
            Phrases<Boolean> ofClass = phrases.computeIfAbsent(line.first(), name -> new Phrases<>());
            line.alternatives(1).forEach(phrase -> ofClass.add(phrase, true));
            words.computeIfAbsent(line.first(), name -> new HashSet<>()).addAll(line.alternatives(1));
        }
    }

    /** Whether a word or a phrase of a class begins here. */
    boolean begins(LexedSentence sentence, int index, String name) {
        return phrases.get(name).startingAt(sentence, index).isPresent();
    }

    /** Whether one ends here. */
    boolean ends(LexedSentence sentence, int index, String name) {
        return sentence.has(index)
                && phrases.get(name).endingAt(sentence, index).isPresent();
    }

    /** Whether a form of a word of a class stands here. */
    boolean isForm(LexedSentence sentence, int index, String name) {
        return sentence.has(index)
                && words.get(name).contains(sentence.token(index).lemma());
    }

    /** Whether a clause ends here, or another one begins. */
    boolean isBreak(LexedSentence sentence, int index) {
        return sentence.is(index, ",") || begins(sentence, index, "break");
    }
}
