package claims.batch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Threads that do one job after the other. When the time of a job is over its thread is told to stop, and as a library may
 * not listen, another takes that one's place at once.
 */
final class Workers implements AutoCloseable {
    private static final long STACK = 8L << 20; // the same for every article, whichever thread has it
    private static final long TICK_MILLISECONDS = 1_000;

    private final int jobs;
    private final Duration limit;
    private final BlockingQueue<Job<?, ?>> queue = new LinkedBlockingQueue<>();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Semaphore room;
    private final ScheduledThreadPoolExecutor clock;
    private volatile boolean closed;

    Workers(int jobs, Duration limit) {
        this.jobs = jobs;
        this.limit = limit;
        this.room = new Semaphore(jobs, true);
        this.clock = new ScheduledThreadPoolExecutor(1, task -> thread("claims-clock", task));
        clock.setRemoveOnCancelPolicy(true);
        for (int i = 0; i < jobs; i++) {
            add();
        }
    }

    void submit(Job<?, ?> job) {
        queue.add(job);
    }

    private void add() {
        Thread thread = thread("claims-worker", this::work);
        threads.add(thread);
        thread.start();
        if (closed) {
            thread.interrupt(); // close() may have come before it was in the set
        }
    }

    private void work() {
        try {
            boolean wanted = true;
            while (wanted && !closed) {
                wanted = queue.take().run(this);
            }
        } catch (InterruptedException e) {
            // closed: nobody waits for what is left
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    Duration limit() {
        return limit;
    }

    /** Waits until a job may run: beside others, or with all of the memory to itself. */
    void enter(boolean alone) throws InterruptedException {
        room.acquire(alone ? jobs : 1);
    }

    void leave(boolean alone) {
        room.release(alone ? jobs : 1);
    }

    /** The thread of a job will not come back, or nobody knows when. */
    void replace(boolean alone) {
        add();
        leave(alone);
    }

    /** Asks again and again whether it is time, until it is cancelled. */
    Future<?> alarm(Runnable task) {
        long tick = Math.min(limit.toMillis(), TICK_MILLISECONDS);
        return clock.scheduleWithFixedDelay(() -> tryTo(task), tick, tick, TimeUnit.MILLISECONDS);
    }

    private static void tryTo(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            // an article may have all of the memory: the next time
        }
    }

    @Override
    public void close() {
        closed = true;
        queue.clear();
        clock.shutdownNow();
        threads.forEach(Thread::interrupt);
    }

    static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true); // one that hangs does not keep the process
        return thread;
    }
}
