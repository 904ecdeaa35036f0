package claims.nlp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What is made once, by whoever comes first: the one who needs it, or another thread that had the time before. */
public final class Ahead<T> {
    private final FutureTask<T> making;

    public Ahead(Supplier<T> making) {
        this.making = new FutureTask<>(making::get);
    }

    /**
     * To be made before it is needed.
     *
     * @param spare may do so; it need not
     */
    public void offer(Executor spare) {
        spare.execute(making);
    }

    public T get() {
        making.run(); // nothing happens if another has begun it
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("given up before its end");
        } catch (ExecutionException e) {
            throw Rethrown.cause(e);
        }
    }
}
