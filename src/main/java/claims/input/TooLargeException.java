package claims.input;

import java.io.IOException;

/** An article is larger than the user allows. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(ByteSize limit) {
        super("larger than " + limit + ": raise the limit with --max-size");
    }

    TooLargeException(long bytes, ByteSize limit) {
        super("larger than " + limit + " (" + bytes + " bytes): raise the limit with --max-size");
    }
}
