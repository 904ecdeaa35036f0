package claims.batch;

import claims.input.FileProblems;
import claims.input.TooLargeException;
import claims.text.Diagnostic;
import claims.text.Diagnostic.Code;
import claims.text.NotTextException;
import java.io.IOException;
import java.time.Duration;

/** What keeps an article from having a result, as a diagnostic. */
final class Failures {
    private Failures() {}

    static Diagnostic of(Throwable problem) {
        if (problem instanceof NotTextException) {
            return Diagnostic.error(Code.NOT_TEXT, problem.getMessage());
        }
        if (problem instanceof TooLargeException) {
            return Diagnostic.error(Code.TOO_LARGE, problem.getMessage());
        }
        if (problem instanceof IOException e) {
            return unreadable(FileProblems.unreadable(e));
        }
        if (problem instanceof OutOfMemoryError) {
            return Diagnostic.error(
                    Code.OUT_OF_MEMORY, "not enough memory: give Java more, such as with CLAIMS_JAVA_OPTS=-Xmx4g");
        }
        return Diagnostic.error(Code.INTERNAL_ERROR, "an error inside claims, please report it: " + problem);
    }

    static Diagnostic unreadable(String problem) {
        return Diagnostic.error(Code.UNREADABLE, problem);
    }

    static Diagnostic unwritable(String problem) {
        return Diagnostic.error(Code.UNWRITABLE, problem);
    }

    static Diagnostic late(Duration limit) {
        return Diagnostic.error(Code.TIMEOUT, "not done after " + limit.toSeconds() + " s: allow more with --timeout");
    }
}
