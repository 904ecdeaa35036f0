package claims.output;

import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.text.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Where the results of a run go, in the order of its inputs. */
public interface Output extends AutoCloseable {
    /**
     * Asked of every input in their order, on one thread, before it is read; only those that are wanted have a {@link #write} later.
     *
     * @throws InputOverwrittenException when the run must not go on
     */
    Admission admit(Input input);

    /** What {@link #write} takes of a document. For several threads. */
    List<byte[]> render(ClaimsDocument document);

    /**
     * Takes the next result.
     *
     * @throws UnwrittenException when this one could not be written, though others may be
     * @throws IOException when nothing can be written any more
     */
    void write(Input input, List<byte[]> rendered) throws IOException;

    /** An input that has no result, whether it was wanted or not. */
    void fail(Input input, Diagnostic why) throws IOException;

    /** Calls that, on another thread, when it turns out that nobody will ever read what is written here. */
    default void whenUnread(Runnable then) {}

    /** All was written: what is there may be seen. */
    void commit() throws IOException;

    @Override
    void close() throws IOException;

    /** The place of one result, and why nothing is there. */
    final class UnwrittenException extends IOException {
        private static final long serialVersionUID = 1L;
        private final String place;

        public UnwrittenException(String place, IOException cause) {
            super(cause);
            this.place = place;
        }

        public String place() {
            return place;
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) super.getCause();
        }
    }
}
