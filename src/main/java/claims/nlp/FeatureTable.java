package claims.nlp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
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
 * @param keys of a pattern and texts, each in the slot that its hash says, or in the next that was free; or 0
 * @param features of each key
 */
record FeatureTable(WordTable texts, LongBuffer keys, IntBuffer features) {
    static final int NONE = -1;
    /** Of a file. */
    static final int PARTS = WordTable.PARTS + 2;

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
        parts.addAll(slots(found));
        return parts;
    }

    private static List<ByteBuffer> slots(Map<Long, Integer> found) {
        int size = Integer.highestOneBit(found.size()) << 1;
        ByteBuffer keys = ByteBuffer.allocate(size * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer features = ByteBuffer.allocate(size * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        found.forEach((key, feature) -> {
            int slot = slot(key, size);
            while (keys.getLong(slot * Long.BYTES) != 0) {
                slot = slot + 1 & size - 1;
            }
            keys.putLong(slot * Long.BYTES, key);
            features.putInt(slot * Integer.BYTES, feature);
        });
        return List.of(keys, features);
    }

    static FeatureTable of(List<ByteBuffer> parts) {
        return new FeatureTable(
                WordTable.of(parts),
                parts.get(WordTable.PARTS).asLongBuffer(),
                parts.get(WordTable.PARTS + 1).asIntBuffer());
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
        int size = keys.capacity();
        int slot = slot(key, size);
        long there = keys.get(slot);
        while (there != 0) {
            if (there == key) {
                return features.get(slot);
            }
            slot = slot + 1 & size - 1;
            there = keys.get(slot);
        }
        return NONE;
    }

    /** Never zero. */
    private static long key(NameFeature pattern, long text, long second, long third) {
        long key = pattern.number() + 1L;
        key = (key << TEXT_BITS) | text;
        key = (key << TEXT_BITS) | second;
        return (key << TEXT_BITS) | third;
    }

    /** @param size a power of two */
    private static int slot(long key, int size) {
        long hash = (key ^ (key >>> (2 * TEXT_BITS))) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> Integer.SIZE) & size - 1;
    }
}
