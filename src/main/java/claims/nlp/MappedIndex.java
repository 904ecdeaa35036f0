package claims.nlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** A {@link WordTable} as CoreNLP's models look words up. Nothing can be added to it. */
final class MappedIndex extends AbstractCollection<String> implements Index<String> {
    private static final long serialVersionUID = 1L;

    private final transient WordTable words;

    MappedIndex(WordTable words) {
        this.words = words;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public String get(int number) {
        return words.word(number);
    }

    @Override
    public int indexOf(String word) {
        return words.number(word);
    }

    @Override
    public boolean contains(Object word) {
        return words.number((String) word) != WordTable.NONE;
    }

    @Override
    public Iterator<String> iterator() {
        return IntStream.range(0, size()).mapToObj(words::word).iterator();
    }

    @Override
    public List<String> objectsList() {
        return IntStream.range(0, size()).mapToObj(words::word).toList();
    }

    @Override
    public Collection<String> objects(int[] numbers) {
        return IntStream.of(numbers).mapToObj(words::word).toList();
    }

    @Override
    public int addToIndex(String word) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("deprecation") // by CoreNLP, which asks all the same
    public int indexOf(String word, boolean add) {
        if (add) {
            throw new UnsupportedOperationException();
        }
        return indexOf(word);
    }

    @Override
    public boolean isLocked() {
        return true;
    }

    @Override
    public void lock() {}

    @Override
    public void unlock() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveToWriter(Writer out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveToFilename(String file) {
        throw new UnsupportedOperationException();
    }
}
