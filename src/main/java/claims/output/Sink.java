package claims.output;

import claims.input.Input;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where bytes go, in the order in which they are given. */
public interface Sink extends AutoCloseable {
    void write(byte[] document) throws IOException;

    /**
     * Looks at an article before it is read.
     *
     * @throws InputOverwrittenException when what is written here would take the place of that article
     */
    default void keepOff(Input input) {}

    /** Calls that, on another thread, when it turns out that nobody will ever read what is written here. */
    default void whenUnread(Runnable then) {}

    /** All was written: what is there may be seen. */
    void commit() throws IOException;

    @Override
    void close() throws IOException;

    /** Nobody takes anything any more, and nobody has to be told: there is no use in going on. */
    final class ClosedException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** What goes wrong with it is in the stream's own keeping. */
    static Sink standard(ResultStream out) {
        return new Sink() {
            @Override
            public void write(byte[] document) throws ClosedException {
                out.write(document);
                if (out.hasFailed()) {
                    throw new ClosedException();
                }
            }

            @Override
            public void whenUnread(Runnable then) {
                out.whenUnread(then);
            }

            @Override
            public void commit() {}

            @Override
            public void close() {}
        };
    }

    /** A file as {@code -o} names it; at the end of a symbolic link, where it is one. */
    static Sink file(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new UnfinishedFile(file);
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return Files.isRegularFile(file) ? new UnfinishedFile(file.toRealPath()) : new Device(file);
    }
}
