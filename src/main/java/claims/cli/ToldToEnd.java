package claims.cli;

/** What is done when the process is told to end (SIGTERM, Ctrl-C, a closed terminal) before this is closed. */
final class ToldToEnd implements AutoCloseable {
    private final Thread hook;

    ToldToEnd(Runnable task) {
        hook = new Thread(task, "claims-end");
        Runtime.getRuntime().addShutdownHook(hook);
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
