package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.text.Columns;
import java.util.Optional;

/** Knows the numbers of set phrases, {@code idioms.txt}: "in two minds", "scattered to the four winds". */
final class Idioms {
    /** How many words of a phrase may stand before its number. */
    private static final int BEFORE = 4;

    private final Phrases<Boolean> phrases = new Phrases<>();

    Idioms() {
        Columns.read(Idioms.class, "idioms.txt")
                .forEach(line -> line.alternatives(0).forEach(phrase -> phrases.add(phrase, true)));
    }

    boolean contains(LexedSentence sentence, Find find) {
        for (int start = Math.max(0, find.first() - BEFORE); start <= find.last(); start++) {
            Optional<Phrases.Match<Boolean>> match = phrases.startingAt(sentence, start);
            if (match.filter(it -> it.last() >= find.first()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
