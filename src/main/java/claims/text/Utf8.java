package claims.text;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The form that text has in files. */
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

    /** Whether it can be written as it is: half a surrogate pair can't, and escapes in JSON may say it. */
    public static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
