package claims.extract.claim;

import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A word list of this room: each word with the classes that it belongs to. */
final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    /** Reads lines of the form {@code CLASS | word, word, …}. */
    static WordClasses read(String name) {
        WordClasses words = new WordClasses();
        for (Columns line : Columns.read(WordClasses.class, name)) {
            for (String word : line.alternatives(1)) {
                words.classes.computeIfAbsent(word, key -> new HashSet<>()).add(line.first());
            }
        }
        return words;
    }

    /** The words of some classes. */
    Set<String> of(Set<String> some) {
        return classes.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(some::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean is(String word, String wordClass) {
        return classes.getOrDefault(word, Set.of()).contains(wordClass)
                || classes.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains(wordClass);
    }
}
