package claims.nlp;

import java.util.concurrent.CompletionException;

/** What went wrong on another thread, for the one who waited for it. */
final class Rethrown {
    private Rethrown() {}

    /**
     * The cause, to be thrown; an error is thrown at once.
     *
     * @param waiting what the wait ended with
     */
    static RuntimeException cause(Exception waiting) {
        if (waiting.getCause() instanceof Error error) {
            throw error;
        }
        return waiting.getCause() instanceof RuntimeException cause
                ? cause
                : new CompletionException(waiting.getCause());
    }
}
