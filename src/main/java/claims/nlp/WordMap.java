package claims.nlp;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is known of each word of a {@link WordTable}, as CoreNLP asks for it: by the word. Nothing can be added to it. */
abstract class WordMap<V> extends AbstractMap<String, V> {
    private final WordTable words;

    WordMap(WordTable words) {
        this.words = words;
    }

    /** What is known of the word of that number. */
    abstract V value(int number);

    @Override
    public final V get(Object word) {
        int number = words.number((String) word);
        return number == WordTable.NONE ? null : value(number);
    }

    @Override
    public final boolean containsKey(Object word) {
        return words.number((String) word) != WordTable.NONE;
    }

    @Override
    public final int size() {
        return words.size();
    }

    @Override
    public final Set<Map.Entry<String, V>> entrySet() {
        return IntStream.range(0, size())
                .mapToObj(number -> Map.entry(words.word(number), value(number)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
