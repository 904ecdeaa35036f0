package claims.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The paths in a list, read only as far as they are asked for: one a line, or each ended with a NUL, which allows for
 * line breaks in names. Which of both, the list's beginning tells.
 */
final class ListedPaths implements AutoCloseable {
    /** No path that a system opens is longer, so this much has a NUL if any has. */
    private static final int BEGINNING = 1 << 13;

    private static final int LONGEST = 1 << 16;

    private final BufferedInputStream in;
    private Boolean endedByNul;

    ListedPaths(InputStream in) {
        this.in = new BufferedInputStream(in, BEGINNING);
    }

    /** The next one that is not blank. */
    Optional<String> next() throws IOException {
        if (endedByNul == null) {
            endedByNul = beginsWithNulInIt();
        }
        ByteArrayOutputStream path = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != 0 && (b != '\n' || endedByNul)) {
                path.write(b);
            } else if (!isBlank(path)) {
                return Optional.of(text(path));
            } else {
                path.reset();
            }
            if (path.size() > LONGEST) {
                throw new IOException("no list of paths: one a line, or each ended with a NUL");
            }
        }
        return isBlank(path) ? Optional.empty() : Optional.of(text(path));
    }

    /** Looks at no more than what is there at once: whoever writes the list may still be at work. */
    private boolean beginsWithNulInIt() throws IOException {
        in.mark(BEGINNING);
        byte[] beginning = new byte[BEGINNING];
        int length = in.read(beginning, 0, BEGINNING);
        in.reset();
        for (int i = 0; i < length; i++) {
            if (beginning[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(ByteArrayOutputStream path) {
        return endedByNul
                ? path.size() == 0
                : path.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /** With U+FFFD for what is no UTF-8: there is no file of that name, which will be said of it. */
    private String text(ByteArrayOutputStream path) {
        String text = path.toString(StandardCharsets.UTF_8);
        return !endedByNul && text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
