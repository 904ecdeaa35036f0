package claims.nlp;

import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;

/** The words that the name model has seen in lower case, as CoreNLP asks for them and adds those that an article has. */
final class MappedWords extends MaxSizeConcurrentHashSet<String> {
    private static final long serialVersionUID = 1L;

    private final transient WordTable words;

    MappedWords(WordTable words) {
        this.words = words;
    }

    @Override
    public boolean contains(Object word) {
        return words.number((String) word) != WordTable.NONE || super.contains(word);
    }

    @Override
    public boolean add(String word) {
        return words.number(word) == WordTable.NONE && super.add(word);
    }

    /** By which CoreNLP limits what it adds. */
    @Override
    public int size() {
        return words.size() + super.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }
}
