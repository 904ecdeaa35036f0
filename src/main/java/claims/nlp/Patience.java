package claims.nlp;

import java.util.concurrent.CancellationException;

/** Has its end when the thread is interrupted: whatever goes over many sentences asks now and then. */
public final class Patience {
    private Patience() {}

    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("given up before its end");
        }
    }
}
