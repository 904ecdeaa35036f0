package claims.batch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The work on one input. When its time is over its outcome is settled, its thread is told to stop, and as a library may
 * not listen, another thread takes that one's place until it does.
 */
final class Job<I, O> implements Runnable {
    private final I input;
    private final OrderedWork.Work<I, O> work;
    private final Duration limit;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService clock;
    private final CompletableFuture<O> outcome = new CompletableFuture<>();
    private Thread thread;
    private boolean late;

    Job(
            I input,
            OrderedWork.Work<I, O> work,
            Duration limit,
            ThreadPoolExecutor workers,
            ScheduledExecutorService clock) {
        this.input = input;
        this.work = work;
        this.limit = limit;
        this.workers = workers;
        this.clock = clock;
    }

    CompletableFuture<O> outcome() {
        return outcome;
    }

    /** Instead of being run. */
    void settle(O known) {
        outcome.complete(known);
    }

    @Override
    public void run() {
        synchronized (this) {
            thread = Thread.currentThread();
        }
        ScheduledFuture<?> alarm = clock.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            outcome.complete(work.perform(input));
        } catch (Throwable problem) { // also an OutOfMemoryError stays with its article
            fail(problem);
        } finally {
            alarm.cancel(false);
            end();
        }
    }

    private void fail(Throwable problem) {
        try {
            outcome.complete(work.failed(input, problem));
        } catch (Throwable e) { // no article fares any better
            outcome.completeExceptionally(e);
        }
    }

    private synchronized void expire() {
        if (thread != null && !outcome.isDone()) {
            late = true;
            thread.interrupt();
            workers.setCorePoolSize(workers.getCorePoolSize() + 1);
            outcome.complete(work.late(input, limit));
        }
    }

    private synchronized void end() {
        thread = null;
        if (late) {
            workers.setCorePoolSize(Math.max(1, workers.getCorePoolSize() - 1));
        }
        Thread.interrupted(); // the next job shall not hear of it
    }
}
