package claims.text;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How text is written. */
public final class Utf8 {
    private static final byte[] REPLACEMENT_CHARACTER = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private Utf8() {}

    /** Half a surrogate pair, which UTF-8 can't hold, becomes one replacement character and offsets stay true. */
    public static Writer writer(OutputStream out) {
        return new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(REPLACEMENT_CHARACTER));
    }
}
