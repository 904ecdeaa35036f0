package claims.text;

import java.io.IOException;

/** The bytes are no UTF-8 text. The message says what they look like and what to do about it. */
public final class NotTextException extends IOException {
    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
        super(message);
    }
}
