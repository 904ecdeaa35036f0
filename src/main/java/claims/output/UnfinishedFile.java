package claims.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file under another name until it is whole: in the same folder, so that one step moves it into place. */
final class UnfinishedFile implements Sink {
    private final Path file;
    private final Path unfinished;
    private final OutputStream out;

    UnfinishedFile(Path file) throws IOException {
        this.file = file;
        unfinished = file.resolveSibling(".claims-" + ProcessHandle.current().pid() + ".part");
        out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        unfinished.toFile().deleteOnExit(); // the process may be told to end before this is closed
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
        out.close();
        Files.deleteIfExists(unfinished);
    }
}
