package claims.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of bytes in a file that is mapped, not read. Little-endian: the bytes {@code CLMP}, the kind of the file, the number
 * of its parts and the length of each; then the parts, each at a multiple of four bytes.
 *
 * @param kind the version of what is inside: another kind is another number
 */
record PartsFile(int kind, int parts) {
    private static final int MAGIC = 'C' | 'L' << 8 | 'M' << 16 | 'P' << 24;
    private static final int ALIGNMENT = Integer.BYTES;

    /** Writes it whole or not at all. */
    void write(Path file, List<ByteBuffer> contents) throws IOException {
        if (contents.size() != parts) {
            throw new IllegalArgumentException(file + " has " + parts + " parts, not " + contents.size());
        }
        int size = header()
                + contents.stream().mapToInt(part -> padded(part.capacity())).sum();
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(kind).putInt(parts);
        contents.forEach(part -> bytes.putInt(part.capacity()));
        for (ByteBuffer part : contents) {
            int start = bytes.position();
            bytes.put(part.duplicate().clear());
            bytes.position(start + padded(part.capacity()));
        }
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Files.write(partial, bytes.array());
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws ModelMissingException if it cannot be read, is of another kind, or is not whole */
    List<ByteBuffer> map(Path file) {
        ByteBuffer bytes = bytes(file);
        if (!isWhole(bytes)) {
            throw ModelMissingException.damaged(file, null);
        }
        List<ByteBuffer> contents = new ArrayList<>();
        int at = header();
        for (int part = 0; part < parts; part++) {
            int length = length(bytes, part);
            contents.add(bytes.slice(at, length).order(ByteOrder.LITTLE_ENDIAN));
            at += padded(length);
        }
        return contents;
    }

    private static ByteBuffer bytes(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw ModelMissingException.damaged(file, e);
        }
    }

    private boolean isWhole(ByteBuffer bytes) {
        if (bytes.capacity() < header()
                || bytes.getInt(0) != MAGIC
                || bytes.getInt(Integer.BYTES) != kind
                || bytes.getInt(2 * Integer.BYTES) != parts) {
            return false;
        }
        long size = header();
        for (int part = 0; part < parts; part++) {
            int length = length(bytes, part);
            if (length < 0) {
                return false;
            }
            size += padded(length);
        }
        return size == bytes.capacity();
    }

    private static int length(ByteBuffer bytes, int part) {
        return bytes.getInt((3 + part) * Integer.BYTES);
    }

    private int header() {
        return (3 + parts) * Integer.BYTES;
    }

    private static int padded(int length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
