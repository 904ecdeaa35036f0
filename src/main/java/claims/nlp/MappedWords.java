package claims.nlp;

import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;

/** The words that the name model has seen in lower case, as CoreNLP asks for them. Those of an article are never added. */
final class MappedWords extends MaxSizeConcurrentHashSet<String> {
    private static final long serialVersionUID = 1L;

    private final transient WordTable words;

    MappedWords(WordTable words) {
        this.words = words;
    }

    @Override
    public boolean contains(Object word) {
        return words.number((String) word) != WordTable.NONE;
    }

    @Override
    public boolean add(String word) {
        return false;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }
}
