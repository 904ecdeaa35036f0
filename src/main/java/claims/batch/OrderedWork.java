package claims.batch;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Does the same work to one input after the other, several at a time, and hands out the outcomes in the order of the
 * inputs, each as soon as those before it are there. Takes inputs only as it comes to them, so that a million cost no more
 * memory than a hundred.
 */
final class OrderedWork<I, O> implements AutoCloseable {
    /** How far work may run ahead of a slow input before it, for each thread. */
    private static final int AHEAD = 64;

    private final Work<I, O> work;
    private final Workers workers;
    private final Semaphore window;
    /** What is under way, in the order of the inputs; one without an outcome is the end. */
    private final BlockingQueue<CompletableFuture<Optional<O>>> underWay = new LinkedBlockingQueue<>();

    private final CompletableFuture<Optional<O>> stopped = new CompletableFuture<>();

    private Thread feeder;

    OrderedWork(Work<I, O> work, int jobs, Duration limit) {
        this.work = work;
        this.workers = new Workers(jobs, limit);
        this.window = new Semaphore(jobs * AHEAD);
    }

    /** One kind of work; what goes wrong in it is an outcome too. */
    interface Work<I, O> {
        /** Asked in the order of the inputs, on one thread: the outcome of one that needs no work. */
        Optional<O> settled(I input);

        O perform(I input);

        /** What stands for an input whose work threw this. */
        O failed(I input, Throwable problem);

        /** What stands for an input whose work did not end in time. */
        O late(I input, Duration limit);

        /** Whether the input waits for what it has no part in: a time that does not count. From any thread. */
        boolean isWaiting(I input);
    }

    /** Takes one outcome after the other. */
    interface Taker<O> {
        /** Takes one more, and says whether there is use in going on. */
        boolean take(O outcome);
    }

    /** What {@code inputs} throws comes out when the outcomes of those before it are taken. */
    void run(Iterator<I> inputs, Taker<O> taker) {
        // On a thread of its own: a list that comes slowly through a pipe holds back no outcome.
        feeder = Workers.thread("claims-inputs", () -> feed(inputs));
        feeder.start();
        boolean goOn = true;
        while (goOn) {
            Optional<O> outcome = await(next());
            goOn = outcome.isPresent() && taker.take(outcome.get());
            window.release();
        }
    }

    private void feed(Iterator<I> inputs) {
        try {
            while (inputs.hasNext()) {
                window.acquire();
                feed(inputs.next());
            }
            underWay.add(CompletableFuture.completedFuture(Optional.empty()));
        } catch (InterruptedException e) {
            stop(); // nobody waits any more
        } catch (Throwable problem) { // the one who waits shall hear of it
            underWay.add(CompletableFuture.failedFuture(problem));
        }
    }

    private void feed(I input) {
        Optional<O> settled = work.settled(input);
        if (settled.isPresent()) {
            underWay.add(CompletableFuture.completedFuture(settled));
        } else {
            Job<I, O> job = new Job<>(input, work);
            underWay.add(job.outcome());
            workers.submit(job);
        }
    }

    private CompletableFuture<Optional<O>> next() {
        try {
            return underWay.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted"); // nobody does that
        }
    }

    /** The outcome, or none when it is no longer waited for. */
    private Optional<O> await(CompletableFuture<Optional<O>> outcome) {
        try {
            CompletableFuture.anyOf(outcome, stopped).join();
            return stopped.isDone() ? Optional.empty() : outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Nothing is taken after what is being taken. From any thread. */
    void stop() {
        stopped.complete(Optional.empty());
        underWay.add(stopped);
    }

    /** What is still under way is given up. */
    @Override
    public void close() {
        workers.close();
        if (feeder != null) {
            feeder.interrupt();
        }
    }
}
