package claims.nlp;

import edu.stanford.nlp.tagger.maxent.Dictionary;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How often each known word has had which tags, as CoreNLP's dictionary asks for it: by the word, as an object of a class
 * that cannot be named here. Many words share one; it is made when it is first asked for, and kept.
 */
final class MappedTagCounts extends WordMap<Object> {
    private final IntBuffer kinds;
    private final IntBuffer ends;
    private final ByteBuffer dictionaries;
    private final AtomicReferenceArray<Object> counts;

    /**
     * @param kinds for each word the number of its counts
     * @param ends where the bytes of each of these end
     * @param dictionaries each a dictionary of one word, which is empty, as CoreNLP writes it
     */
    MappedTagCounts(WordTable words, IntBuffer kinds, IntBuffer ends, ByteBuffer dictionaries) {
        super(words);
        this.kinds = kinds;
        this.ends = ends;
        this.dictionaries = dictionaries;
        this.counts = new AtomicReferenceArray<>(ends.capacity());
    }

    /** Nothing else makes CoreNLP's counts of what it has written. */
    private static final class OneWord extends Dictionary {
        OneWord(byte[] bytes) {
            read(new DataInputStream(new ByteArrayInputStream(bytes)));
        }

        Object counts() {
            return get("");
        }
    }

    @Override
    Object value(int word) {
        int kind = kinds.get(word);
        Object known = counts.get(kind);
        if (known == null) { // that two threads make the same does no harm
            int start = kind == 0 ? 0 : ends.get(kind - 1);
            byte[] bytes = new byte[ends.get(kind) - start];
            dictionaries.get(start, bytes);
            known = new OneWord(bytes).counts();
            counts.set(kind, known);
        }
        return known;
    }
}
