package claims.nlp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of the name model in a mapped file, found by the numbers of their texts: no string is made for any of the
 * fifty that a word has. A feature is where its weights are, and above that its place in a hash set of CoreNLP's.
 *
 * @param texts words, shapes, classes and beginnings and ends of words
 * @param slots for each the key and the feature, or two zeros; of a power of two
 */
record FeatureTable(WordTable texts, LongBuffer slots) {
    static final int NONE = -1;
    /** Of a file. */
    static final int PARTS = WordTable.PARTS + 1;

    private static final int TEXT_BITS = 19;

    /** @param features as CoreNLP names them, and what to find by each */
    static List<ByteBuffer> parts(Map<String, Integer> features) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        Map<Long, Integer> found = new LinkedHashMap<>();
        features.forEach((name, feature) -> {
            NameFeature pattern = NameFeature.of(name);
            for (List<String> parts : pattern.texts(name)) {
                long[] numbers = new long[3];
                for (int i = 0; i < parts.size(); i++) {
                    numbers[i] = texts.computeIfAbsent(parts.get(i), text -> texts.size());
                }
                found.put(key(pattern, numbers[0], numbers[1], numbers[2]), feature);
            }
        });
        if (texts.size() >= 1 << TEXT_BITS) {
            throw new IllegalArgumentException("too many texts: " + texts.size());
        }
        List<ByteBuffer> parts = new ArrayList<>(WordTable.parts(List.copyOf(texts.keySet())));
        parts.add(slots(found));
        return parts;
    }

    private static ByteBuffer slots(Map<Long, Integer> found) {
        int size = Integer.highestOneBit(found.size()) << 1;
        ByteBuffer bytes = ByteBuffer.allocate(2 * size * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        LongBuffer slots = bytes.asLongBuffer();
        found.forEach((key, feature) -> {
            int slot = slot(key, slots);
            while (slots.get(slot) != 0) {
                slot = slot + 2 & 2 * size - 1;
            }
            slots.put(slot, key).put(slot + 1, feature);
        });
        return bytes;
    }

    static FeatureTable of(List<ByteBuffer> parts) {
        return new FeatureTable(WordTable.of(parts), parts.get(WordTable.PARTS).asLongBuffer());
    }

    int find(NameFeature pattern) {
        return find(key(pattern, 0, 0, 0));
    }

    int find(NameFeature pattern, int text) {
        return text < 0 ? NONE : find(key(pattern, text, 0, 0));
    }

    int find(NameFeature pattern, int text, int second) {
        return (text | second) < 0 ? NONE : find(key(pattern, text, second, 0));
    }

    int find(NameFeature pattern, int text, int second, int third) {
        return (text | second | third) < 0 ? NONE : find(key(pattern, text, second, third));
    }

    private int find(long key) {
        int slot = slot(key, slots);
        long there = slots.get(slot);
        while (there != 0) {
            if (there == key) {
                return (int) slots.get(slot + 1);
            }
            slot = slot + 2 & slots.capacity() - 1;
            there = slots.get(slot);
        }
        return NONE;
    }

    /** Never zero. */
    private static long key(NameFeature pattern, long text, long second, long third) {
        return (pattern.ordinal() + 1L) << 3 * TEXT_BITS | text << 2 * TEXT_BITS | second << TEXT_BITS | third;
    }

    private static int slot(long key, LongBuffer slots) {
        long hash = (key ^ key >>> 2 * TEXT_BITS) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & slots.capacity() - 2;
    }
}
