package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words of settings: {@code settings.txt}. */
final class SettingWords {
    /** The classes of words that a setting begins with. */
    private static final Set<String> OPENING =
            Set.of("lead", "squeeze", "plain", "many", "language", "open", "behind", "field");

    private final Map<String, Phrases<String>> classes = new HashMap<>();
    private final Set<String> opening = new HashSet<>();

    SettingWords() {
        for (Columns line : Columns.read(SettingWords.class, "settings.txt")) {
            Phrases<String> phrases = classes.computeIfAbsent(line.first(), name -> new Phrases<>());
            line.alternatives(1).forEach(phrase -> phrases.add(phrase, line.first()));
        }
        OPENING.forEach(name -> opening.addAll(classes.get(name).firstWords()));
    }

    /** Whether a number is at a place, or a word that a phrase of one of the classes begins with that open a setting. */
    boolean mayOpen(LexedSentence sentence, int index) {
        return sentence.isNumber(index)
                || (sentence.has(index) && opening.contains(sentence.at(index).folded()));
    }

    /** The last lexeme of the longest phrase of a class that begins at one. */
    OptionalInt lastOf(LexedSentence sentence, int first, String name) {
        Optional<Phrases.Match<String>> match = classes.get(name).startingAt(sentence, first);
        return match.isPresent() ? OptionalInt.of(match.get().last()) : OptionalInt.empty();
    }

    /** The first lexeme of the longest phrase of a class that ends at one. */
    OptionalInt firstOf(LexedSentence sentence, int last, String name) {
        return sentence.has(last)
                ? classes.get(name)
                        .endingAt(sentence, last)
                        .map(match -> OptionalInt.of(match.first()))
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    boolean is(LexedSentence sentence, int index, String name) {
        return lastOf(sentence, index, name).orElse(index - 1) >= index;
    }
}
