package claims.output;

import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.text.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** An output that another thread, such as one that is told of the end of the process, can end between two writes. */
public final class InterruptibleOutput implements Output {
    /** For a write that is under way. A pipe that nobody reads may never take it. */
    private static final long PATIENCE_SECONDS = 2;

    private final Output output;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean abandoned;

    public InterruptibleOutput(Output output) {
        this.output = output;
    }

    /** A write that is under way may end, others are forbidden, and what is unfinished is deleted. For any thread. */
    public void abandon() {
        abandoned = true;
        boolean idle = waitForWrite();
        try {
            output.close();
        } catch (IOException e) {
            // The process ends, and what cannot be deleted bears a name that says what it is.
        } finally {
            if (idle) {
                writing.unlock();
            }
        }
    }

    private boolean waitForWrite() {
        try {
            return writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Admission admit(Input input) {
        return output.admit(input);
    }

    @Override
    public List<byte[]> render(ClaimsDocument document) {
        return output.render(document);
    }

    @Override
    public void write(Input input, List<byte[]> rendered) throws IOException {
        undisturbed(() -> output.write(input, rendered));
    }

    @Override
    public void fail(Input input, Diagnostic why) throws IOException {
        undisturbed(() -> output.fail(input, why));
    }

    @Override
    public void whenUnread(Runnable then) {
        output.whenUnread(then);
    }

    @Override
    public void commit() throws IOException {
        undisturbed(output::commit);
    }

    @Override
    public void close() throws IOException {
        if (!abandoned) {
            undisturbed(output::close);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void undisturbed(Step step) throws IOException {
        writing.lock();
        try {
            if (abandoned) {
                throw new Sink.ClosedException();
            }
            step.run();
        } finally {
            writing.unlock();
        }
    }
}
