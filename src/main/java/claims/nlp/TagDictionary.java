package claims.nlp;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * Which tags each known word has had.
 *
 * @param kinds for each word the number of its kind
 * @param ends where the bytes of each kind end; the first is that of unknown words
 * @param bytes of all kinds: {@link #RARE} or not, the word's most frequent tag, and all tags that it may have
 */
record TagDictionary(WordTable words, IntBuffer kinds, IntBuffer ends, ByteBuffer bytes) {
    static final byte RARE = 1;

    private static final int UNKNOWN = 0;
    private static final int BEFORE_TAGS = 2;

    /**
     * @param rare whether it was seen too seldom to say much by itself
     * @param tags the order decides between two that are as good
     */
    record Entry(boolean rare, int[] tags) {}

    Entry entry(String word) {
        int number = words.number(word);
        int kind = number == WordTable.NONE ? UNKNOWN : kinds.get(number);
        int start = start(kind);
        int[] tags = new int[ends.get(kind) - start - BEFORE_TAGS];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = bytes.get(start + BEFORE_TAGS + i);
        }
        return new Entry(bytes.get(start) == RARE, tags);
    }

    /** The number of the tag; {@link WordTable#NONE} of an unknown word. */
    int mostFrequentTag(String word) {
        int number = words.number(word);
        return number == WordTable.NONE ? WordTable.NONE : bytes.get(start(kinds.get(number)) + 1);
    }

    private int start(int kind) {
        return kind == 0 ? 0 : ends.get(kind - 1);
    }
}
