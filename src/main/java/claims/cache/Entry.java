package claims.cache;

import claims.json.DocumentReader;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A result as bytes: a line with the SHA-256 of its key and of what follows, then the document as compact JSON. The path
 * is left out: the same article may lie anywhere.
 */
final class Entry {
    private static final int CHECKSUM = 65; // hexadecimal, with the line's end
    private static final DocumentWriter WRITER = new DocumentWriter(Layout.COMPACT);

    private Entry() {}

    static byte[] write(String key, ClaimsDocument document) {
        byte[] json = WRITER.write(at("", document));
        ByteArrayOutputStream entry = new ByteArrayOutputStream(CHECKSUM + json.length);
        entry.writeBytes(checksum(key, json));
        entry.writeBytes(json);
        return entry.toByteArray();
    }

    /** @throws IOException if this is anything but what was written under this key */
    static ClaimsDocument read(String key, String path, byte[] entry) throws IOException {
        byte[] json = Arrays.copyOfRange(entry, Math.min(CHECKSUM, entry.length), entry.length);
        if (!Arrays.equals(checksum(key, json), Arrays.copyOf(entry, CHECKSUM))) {
            throw new IOException("damaged, or the entry of something else");
        }
        return at(path, DocumentReader.read(json));
    }

    private static byte[] checksum(String key, byte[] json) {
        MessageDigest sha256 = Origin.sha256();
        sha256.update(key.getBytes(StandardCharsets.US_ASCII));
        sha256.update(json);
        return (Origin.hex(sha256) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static ClaimsDocument at(String path, ClaimsDocument document) {
        ArticleInfo article = document.article();
        return new ClaimsDocument(
                document.generator(),
                new ArticleInfo(path, article.sha256(), article.length(), article.metadata()),
                document.entities(),
                document.figures(),
                document.scores(),
                document.claims(),
                document.diagnostics());
    }
}
