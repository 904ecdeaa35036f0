package claims.output;

import claims.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The places that a run has given away: 64 bits of each, as there may be millions and no two of them share those. */
final class Places {
    private static final int FIRST_SIZE = 1 << 10; // a power of two
    private static final long FREE = 0;

    private long[] slots = new long[FIRST_SIZE];
    private int size;

    /** Gives a place away, and says whether it was still free. */
    boolean add(Path place) {
        if (2 * size >= slots.length) {
            grow();
        }
        int slot = slot(key(place));
        boolean free = slots[slot] == FREE;
        if (free) {
            slots[slot] = key(place);
            size++;
        }
        return free;
    }

    private void grow() {
        long[] keys = slots;
        slots = new long[2 * keys.length];
        Arrays.stream(keys).filter(key -> key != FREE).forEach(key -> slots[slot(key)] = key);
    }

    /** Where that key is or would be. */
    private int slot(long key) {
        int slot = (int) key & (slots.length - 1);
        while (slots[slot] != FREE && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long key(Path place) {
        byte[] hash = Sha256.of(place.toString().getBytes(StandardCharsets.UTF_8));
        long key = ByteBuffer.wrap(hash).getLong();
        return key == FREE ? 1 : key;
    }
}
