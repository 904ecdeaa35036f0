package claims.nlp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Words numbered from 0, hashed and compared where they lie in a mapped file: a map would have to be filled with hundreds of
 * thousands of strings for an article that has a thousand.
 *
 * @param slots twice as many as there are words, or more, a power of two; each holds a word's number and one, and above them
 *     bits of its hash, so that hardly ever a wrong word is compared; or 0
 * @param ends where each word ends in the letters
 * @param letters of all words in UTF-8, without anything between them
 */
record WordTable(IntBuffer slots, IntBuffer ends, ByteBuffer letters) {
    static final int NONE = -1;
    /** Of a file. */
    static final int PARTS = 3;

    private static final int NUMBER_BITS = 20;
    private static final int NUMBER = (1 << NUMBER_BITS) - 1;

    /** The three parts of a table of these words, which are all different. */
    static List<ByteBuffer> parts(List<String> words) {
        if (words.size() >= NUMBER) {
            throw new IllegalArgumentException("too many words: " + words.size());
        }
        int size = Integer.highestOneBit(Math.max(1, words.size())) << 2;
        ByteBuffer slots = ByteBuffer.allocate(size * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer ends = ByteBuffer.allocate(words.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        byte[] letters = String.join("", words).getBytes(StandardCharsets.UTF_8);
        int end = 0;
        for (int number = 0; number < words.size(); number++) {
            String word = words.get(number);
            end += word.getBytes(StandardCharsets.UTF_8).length;
            ends.putInt(end);
            int hash = hash(word);
            int slot = hash & size - 1;
            while (slots.getInt(slot * Integer.BYTES) != 0) {
                slot = slot + 1 & size - 1;
            }
            slots.putInt(slot * Integer.BYTES, (hash & ~NUMBER) | (number + 1));
        }
        return List.of(slots, ends, ByteBuffer.wrap(letters));
    }

    static WordTable of(List<ByteBuffer> parts) {
        return new WordTable(parts.get(0).asIntBuffer(), parts.get(1).asIntBuffer(), parts.get(2));
    }

    int size() {
        return ends.capacity();
    }

    /** The number of a word; {@link #NONE} where it is not here. */
    int number(String word) {
        int last = slots.capacity() - 1;
        int hash = hash(word);
        int slot = hash & last;
        int entry = slots.get(slot);
        while (entry != 0) {
            if ((entry ^ hash) >>> NUMBER_BITS == 0 && isAt((entry & NUMBER) - 1, word)) {
                return (entry & NUMBER) - 1;
            }
            slot = slot + 1 & last;
            entry = slots.get(slot);
        }
        return NONE;
    }

    String word(int number) {
        byte[] bytes = new byte[ends.get(number) - start(number)];
        letters.get(start(number), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Good bits at both ends, also of short words. */
    private static int hash(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    /** Without making a string of what is there: curly quotes and dashes are in many words. */
    private boolean isAt(int number, String word) {
        int at = start(number);
        int end = ends.get(number);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (Character.isSurrogate(letter)) {
                return word(number).equals(word);
            }
            int length = letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
            if (at + length > end || !isAt(at, letter, length)) {
                return false;
            }
            at += length;
        }
        return at == end;
    }

    private boolean isAt(int at, char letter, int length) {
        return switch (length) {
            case 1 -> letters.get(at) == letter;
            case 2 -> letters.get(at) == (byte) (0xC0 | (letter >> 6)) && isLast(at + 1, letter);
            default ->
                letters.get(at) == (byte) (0xE0 | (letter >> 12))
                        && isLast(at + 1, letter >> 6)
                        && isLast(at + 2, letter);
        };
    }

    private boolean isLast(int at, int bits) {
        return letters.get(at) == (byte) (0x80 | (bits & 0x3F));
    }
}
