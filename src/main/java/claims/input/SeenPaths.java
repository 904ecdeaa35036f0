package claims.input;

import claims.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The paths that have been come by, in 16 bytes each: a folder of a million articles is remembered in 32 MB. */
public final class SeenPaths {
    private long[] slots = new long[2 * 1024]; // pairs; one of noughts is free
    private int size;

    /** Keeps it in mind, and says whether it is there for the first time. */
    public boolean add(Path path) {
        if (size * 4 > slots.length) { // more than half of the pairs
            grow();
        }
        // Names of bytes that are no text look alike as a string; their paths' hash codes differ.
        byte[] name = (path.hashCode() + " " + path).getBytes(StandardCharsets.UTF_8);
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(name));
        boolean isNew = put(hash.getLong(), hash.getLong());
        size += isNew ? 1 : 0;
        return isNew;
    }

    private boolean put(long first, long second) {
        int slot = (int) (first & (slots.length / 2 - 1)) * 2;
        while (slots[slot] != 0 || slots[slot + 1] != 0) {
            if (slots[slot] == first && slots[slot + 1] == second) {
                return false;
            }
            slot = (slot + 2) & (slots.length - 1);
        }
        slots[slot] = first;
        slots[slot + 1] = second;
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (int slot = 0; slot < before.length; slot += 2) {
            if (before[slot] != 0 || before[slot + 1] != 0) {
                put(before[slot], before[slot + 1]);
            }
        }
    }
}
