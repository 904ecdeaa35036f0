package claims.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where results go, in the order in which they are given. */
interface Output extends AutoCloseable {
    void write(byte[] document) throws IOException;

    /** All was written: what is there may be seen. */
    void commit() throws IOException;

    @Override
    void close() throws IOException;

    static Output standard(PrintStream out) {
        return new Output() {
            @Override
            public void write(byte[] document) throws IOException {
                out.write(document);
                out.flush(); // | head and | jq get each result at once
                if (out.checkError()) {
                    throw new ClosedPipeException();
                }
            }

            @Override
            public void commit() {}

            @Override
            public void close() {}
        };
    }

    /** The reader has gone: no error, but no use in going on. */
    final class ClosedPipeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Under another name until it is whole, in the same folder, so that it can be moved into place in one step. */
    static Output file(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
        OutputStream out = Files.newOutputStream(unfinished);
        return new Output() {
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
        };
    }
}
