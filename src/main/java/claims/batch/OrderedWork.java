package claims.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does the same work to one input after the other, several at a time, and hands out the outcomes in the order of the
 * inputs, each as soon as those before it are there. Takes inputs only as it comes to them, so that a million cost no more
 * memory than a hundred.
 */
final class OrderedWork implements AutoCloseable {
    /** How far work may run ahead of a slow input before it, for each thread. */
    private static final int AHEAD = 64;

    private static final long STACK = 8L << 20; // the same for every article, whichever thread has it

    private final int ahead;
    private final Duration limit;
    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor clock;

    OrderedWork(int jobs, Duration limit) {
        this.ahead = jobs * AHEAD;
        this.limit = limit;
        this.workers = new ThreadPoolExecutor(
                jobs, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OrderedWork::thread);
        this.clock = new ScheduledThreadPoolExecutor(1, OrderedWork::thread);
        clock.setRemoveOnCancelPolicy(true);
    }

    /** One kind of work; what goes wrong in it is an outcome too. */
    interface Work<I, O> {
        O perform(I input);

        /** Asked in the order of the inputs, on the thread of who runs it: the outcome of one that needs no work. */
        Optional<O> settled(I input);

        /** What stands for an input whose work threw this. */
        O failed(I input, Throwable problem);

        /** What stands for an input whose work did not end in time. */
        O late(I input, Duration limit);
    }

    /** Takes one outcome after the other. */
    interface Taker<O> {
        /** Takes one more, and says whether there is use in going on. */
        boolean take(O outcome);
    }

    <I, O> void run(Iterator<I> inputs, Work<I, O> work, Taker<O> taker) {
        Queue<Job<I, O>> underWay = new ArrayDeque<>();
        boolean goOn = true;
        while (goOn) {
            while (underWay.size() < ahead && inputs.hasNext()) {
                I input = inputs.next();
                Job<I, O> job = new Job<>(input, work, limit, workers, clock);
                underWay.add(job);
                work.settled(input).ifPresentOrElse(job::settle, () -> workers.execute(job));
            }
            goOn = !underWay.isEmpty() && taker.take(outcome(underWay.remove()));
        }
    }

    private static <O> O outcome(Job<?, O> job) {
        try {
            return job.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What is still under way is given up. */
    @Override
    public void close() {
        workers.shutdownNow();
        clock.shutdownNow();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "claims-worker", STACK);
        thread.setDaemon(true); // one that hangs does not keep the process
        return thread;
    }
}
