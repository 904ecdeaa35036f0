package claims.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles that every invariant is checked on. */
final class Samples {
    static final Path FOLDER = Path.of("samples");

    private Samples() {}

    static List<Path> articles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As on the command line: the same on every platform. */
    static String path(Path file) {
        return FOLDER.getFileName() + "/" + file.getFileName();
    }
}
