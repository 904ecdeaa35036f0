package claims.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output. Nobody who writes to it has to care whether that works: it remembers what went wrong first, and takes
 * the rest in silence. A {@link java.io.PrintStream} would forget the reason.
 */
public final class ResultStream extends OutputStream {
    private final OutputStream out;
    private IOException failure;

    public ResultStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure != null) {
            return;
        }
        try {
            out.write(bytes, offset, length);
            out.flush(); // | head and | jq get each result at once
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Without it a reader that goes while an article is worked on is noticed only when the next result is written. */
    void whenUnread(Runnable then) {
        if (out instanceof FileOutputStream file) {
            PipeWatch.start(file, then);
        }
    }

    public boolean hasFailed() {
        return failure != null;
    }

    /** What kept results from being written. A reader that has gone, as {@code head} does, has all that it wanted. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> !isBrokenPipe(e));
    }

    static boolean isBrokenPipe(IOException e) {
        return String.valueOf(e.getMessage()).startsWith("Broken pipe");
    }
}
