package claims.cli;

import claims.output.InterruptibleOutput;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** When the process is told to end (SIGTERM, Ctrl-C, a closed terminal) before this is closed, its output is abandoned. */
final class ToldToEnd implements AutoCloseable {
    /** For an output that is being opened. A pipe that nobody reads may never be open. */
    private static final long PATIENCE_SECONDS = 2;

    private final ReentrantLock opening = new ReentrantLock();
    private final Thread hook = new Thread(this::end, "claims-end");
    private Runnable abandon = () -> {};

    ToldToEnd() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    interface Opening {
        InterruptibleOutput open() throws IOException;
    }

    /** Whatever is made by opening it is known here before the process can be told to end, or is never made. */
    InterruptibleOutput open(Opening output) throws IOException {
        opening.lock();
        try {
            InterruptibleOutput opened = output.open();
            abandon = opened::abandon;
            return opened;
        } finally {
            opening.unlock();
        }
    }

    /** Keeps the lock: what is not open by now need not be. */
    private void end() {
        try {
            if (opening.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                abandon.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does that
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being done at this very moment
        }
    }
}
