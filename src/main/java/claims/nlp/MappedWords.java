package claims.nlp;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.stream.IntStream;

/** A {@link WordTable} as CoreNLP asks for it. Nothing can be added to it. */
final class MappedWords extends AbstractCollection<String> {
    private final WordTable words;

    MappedWords(WordTable words) {
        this.words = words;
    }

    @Override
    public boolean contains(Object word) {
        return words.number((String) word) != WordTable.NONE;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Iterator<String> iterator() {
        return IntStream.range(0, size()).mapToObj(words::word).iterator();
    }
}
