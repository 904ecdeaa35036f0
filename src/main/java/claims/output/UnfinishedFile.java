package claims.output;

import claims.input.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A file under another name until it is whole: in the same folder, so that one step moves it into place. */
final class UnfinishedFile implements Sink {
    private static final AtomicLong COUNT = new AtomicLong();
    private static final int ATTEMPTS = 1_000;

    private final Path file;
    private Path unfinished;
    private final OutputStream out;

    UnfinishedFile(Path file) throws IOException {
        this.file = file;
        this.out = create();
    }

    /** In a container every run may have the same number, and one that was killed may have left such a file behind. */
    private OutputStream create() throws IOException {
        for (int attempt = 1; ; attempt++) {
            unfinished = file.resolveSibling(
                    ".claims-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
            try {
                return Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void keepOff(Input input) {
        if (input.isAt(file)) {
            throw new InputOverwrittenException(input.path());
        }
    }

    @Override
    public void write(byte[] document) throws IOException {
        out.write(document);
    }

    @Override
    public void commit() throws IOException {
        out.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
