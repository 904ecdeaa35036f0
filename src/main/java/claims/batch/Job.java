package claims.batch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The work on one input: settled by what comes first, its end or that of its time. */
final class Job<I, O> {
    private final I input;
    private final OrderedWork.Work<I, O> work;
    private final CompletableFuture<Optional<O>> outcome = new CompletableFuture<>();
    /** Guarded by this, as is what follows. */
    private Thread thread;

    private long since;
    private boolean alone;
    private boolean givenUp;

    Job(I input, OrderedWork.Work<I, O> work) {
        this.input = input;
        this.work = work;
    }

    CompletableFuture<Optional<O>> outcome() {
        return outcome;
    }

    /**
     * Does the work on this thread.
     *
     * @return whether the thread is still wanted: another has the place of one that was given up
     */
    boolean run(Workers workers) throws InterruptedException {
        try {
            Optional<Throwable> problem = attempt(workers, false);
            if (problem.isPresent() && isThreadWanted() && Failures.isWantOfMemory(problem.get())) {
                // Others may have had the memory. Whether an article has a result shall not depend on them.
                problem = attempt(workers, true);
            }
            problem.ifPresent(this::fail);
        } catch (RuntimeException | Error e) { // no article fares any better; and whoever waits shall not wait for ever
            outcome.completeExceptionally(e);
        }
        return isThreadWanted();
    }

    private Optional<Throwable> attempt(Workers workers, boolean alone) throws InterruptedException {
        workers.enter(alone);
        try {
            perform(workers, alone);
            return Optional.empty();
        } catch (Throwable problem) { // an OutOfMemoryError stays with its article, as all else does
            return Optional.of(problem);
        } finally {
            if (isThreadWanted()) {
                workers.leave(alone);
            }
        }
    }

    private void perform(Workers workers, boolean alone) {
        begin(alone);
        Future<?> alarm = workers.alarm(() -> expire(workers, alone));
        try {
            outcome.complete(Optional.of(work.perform(input)));
        } finally {
            end();
            alarm.cancel(false);
        }
    }

    private synchronized void begin(boolean withAllMemory) {
        thread = Thread.currentThread();
        since = System.nanoTime();
        alone = withAllMemory;
    }

    private synchronized void end() {
        thread = null;
    }

    private synchronized boolean isThreadWanted() {
        return !givenUp;
    }

    /** Asked every now and then; what fails of this, for want of memory, is done the next time. */
    private synchronized void expire(Workers workers, boolean whenAlone) {
        if (thread == null || givenUp || alone != whenAlone) {
            return; // the work came to its end a moment before
        }
        if (work.isWaiting(input)) {
            since = System.nanoTime();
        } else if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since)
                >= workers.limit().toMillis()) {
            Optional<O> late = Optional.of(work.late(input, workers.limit()));
            thread.interrupt();
            workers.replace(alone);
            givenUp = true;
            outcome.complete(late);
        }
    }

    private void fail(Throwable problem) {
        outcome.complete(Optional.of(work.failed(input, problem)));
    }
}
