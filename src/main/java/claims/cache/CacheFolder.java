package claims.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Entries as files, named by their keys, in 256 folders. Each comes into place in one step, so that processes that share
 * the folder see none that is half-written.
 */
final class CacheFolder {
    /** What stands in the place of an entry may be anything, and is not read just to see that it is none. */
    private static final long LARGEST = 1L << 28;
    /** After this time the process that wrote a file can't be at it any more. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;
    private final Path unfinished;
    private final AtomicBoolean swept = new AtomicBoolean();

    CacheFolder(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolve("unfinished");
    }

    /** @throws IOException if there is no such entry, or it cannot be read */
    byte[] read(String key) throws IOException {
        Path file = file(key);
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile() || attributes.size() > LARGEST) {
            throw new IOException("no entry");
        }
        return Files.readAllBytes(file);
    }

    void write(String key, byte[] entry) throws IOException {
        prepare();
        Path file = file(key);
        Files.createDirectories(file.getParent());
        // The number of the process would not do: in two containers that share the folder it may be the same.
        Path part =
                unfinished.resolve(Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
        try {
            Files.write(part, entry, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private void prepare() throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            // A folder of the user's own making is the user's own affair.
            Files.writeString(folder.resolve(".gitignore"), "*\n");
            Files.writeString(folder.resolve("CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n");
        }
        Files.createDirectories(unfinished);
        if (!swept.getAndSet(true)) {
            sweep();
        }
    }

    /** Deletes what processes left behind that were killed while they wrote. */
    private void sweep() throws IOException {
        Instant before = Instant.now().minus(LEFT_BEHIND);
        for (Path part : unfinished()) {
            if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                Files.deleteIfExists(part);
            }
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            return files.toList();
        }
    }
}
