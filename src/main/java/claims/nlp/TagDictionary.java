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

    /** The number of a word's kind. */
    int kind(String word) {
        int number = words.number(word);
        return number == WordTable.NONE ? UNKNOWN : kinds.get(number);
    }

    /** Whether a word was seen too seldom to say much by itself. */
    boolean isRare(int kind) {
        return bytes.get(start(kind)) == RARE;
    }

    /** The order decides between two that are as probable. */
    int[] tags(int kind) {
        int start = start(kind) + BEFORE_TAGS;
        int[] tags = new int[ends.get(kind) - start];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = bytes.get(start + i);
        }
        return tags;
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
