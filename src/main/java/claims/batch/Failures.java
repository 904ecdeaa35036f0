package claims.batch;

import claims.input.FileProblems;
import claims.input.TooLargeException;
import claims.text.Diagnostic;
import claims.text.Diagnostic.Code;
import claims.text.NotTextException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** What keeps an article from having a result, as a diagnostic. */
public final class Failures {
    private static final int MOST_CAUSES = 100;

    private Failures() {}

    /**
     * What is told of a problem.
     *
     * @param problem a library may have wrapped the one that matters
     */
    public static Diagnostic of(Throwable problem) {
        if (isWantOfMemory(problem)) {
            return Diagnostic.error(
                    Code.OUT_OF_MEMORY, "not enough memory: give Java more, such as with CLAIMS_JAVA_OPTS=-Xmx4g");
        }
        if (problem instanceof NotTextException) {
            return Diagnostic.error(Code.NOT_TEXT, problem.getMessage());
        }
        if (problem instanceof TooLargeException) {
            return Diagnostic.error(Code.TOO_LARGE, problem.getMessage());
        }
        if (problem instanceof IOException e) {
            return unreadable(FileProblems.unreadable(e));
        }
        return Diagnostic.error(Code.INTERNAL_ERROR, "an error inside claims, please report it: " + problem);
    }

    static boolean isWantOfMemory(Throwable problem) {
        return causes(problem).anyMatch(cause -> cause instanceof OutOfMemoryError);
    }

    /** The problem and what led to it; a circle of causes has an end too. */
    static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    static Diagnostic unreadable(String problem) {
        return Diagnostic.error(Code.UNREADABLE, problem);
    }

    static Diagnostic unwritable(String problem) {
        return Diagnostic.error(Code.UNWRITABLE, problem);
    }

    static Diagnostic late(Duration limit) {
        return Diagnostic.error(Code.TIMEOUT, "not done after " + shown(limit) + ": allow more with --timeout");
    }

    private static String shown(Duration limit) {
        return limit.toMillis() % 1_000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
