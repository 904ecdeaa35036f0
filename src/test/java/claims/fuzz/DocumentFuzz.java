package claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import claims.json.DocumentReader;
import claims.json.DocumentWriter;
import claims.json.Documents;
import claims.json.Layout;
import claims.model.ClaimsDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes are one whole document, which comes out again as it was read, or are refused with a reason. */
public final class DocumentFuzz {
    private static final DocumentWriter WRITER = new DocumentWriter(Layout.COMPACT);
    private static final String WHOLE = new String(WRITER.write(Documents.complete()), StandardCharsets.UTF_8);
    private static final int EDITS = 128;
    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "0",
            "-1",
            "1",
            "2147483648",
            "99999999999999999999",
            "1e5",
            "1E-9999999",
            "1e2147483647",
            "0.10",
            "-0",
            "null",
            "true",
            "NaN",
            "\"x\"",
            "\"e1\"",
            "\"text\":",
            "\"id\":\"e9\"",
            "\"start\":",
            "\"end\":7",
            "{}",
            "[]",
            "\\u0000",
            "\\ud83d",
            "\\",
            "😀",
            "\u0000",
            " ",
            "\n",
            "money",
            "figures",
            "[1]",
            "[[[[");

    private DocumentFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0 || (bytes[0] & 0xFF) < EDITS) {
            check(bytes);
        } else {
            check(edited(new Choices(bytes)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A document with one piece of it, or a few, cut out for something else. */
    private static String edited(Choices choices) {
        StringBuilder json = new StringBuilder(WHOLE);
        choices.next();
        while (choices.hasMore()) {
            int start = Math.min((choices.next() << 8 | choices.next()) % WHOLE.length(), json.length());
            int end = Math.min(start + choices.next() % 32, json.length());
            json.replace(start, end, PIECES.get(choices.next() % PIECES.size()));
        }
        return json.toString();
    }

    private static void check(byte[] bytes) {
        try {
            ClaimsDocument document = DocumentReader.read(bytes);
            byte[] written = WRITER.write(document);
            assertThat(DocumentReader.read(written)).isEqualTo(document);
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?s)no document: .+");
        }
    }
}
