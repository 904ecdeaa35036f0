package claims.nlp;

import java.nio.IntBuffer;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The class of each word whose distribution is known, as CoreNLP asks for it: by the word, as a numeral. */
final class MappedClasses extends AbstractMap<String, String> {
    /** How many classes there are, then the class of each word. */
    private final IntBuffer classes;

    private final WordTable words;
    private final String[] numerals;

    MappedClasses(WordTable words, IntBuffer classes) {
        this.words = words;
        this.classes = classes;
        this.numerals =
                IntStream.range(0, classes.get(0)).mapToObj(Integer::toString).toArray(String[]::new);
    }

    @Override
    public String get(Object word) {
        int number = words.number((String) word);
        return number == WordTable.NONE ? null : numeral(number);
    }

    private String numeral(int word) {
        return numerals[classes.get(1 + word)];
    }

    @Override
    public boolean containsKey(Object word) {
        return words.number((String) word) != WordTable.NONE;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return IntStream.range(0, size())
                .mapToObj(number -> Map.entry(words.word(number), numeral(number)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
