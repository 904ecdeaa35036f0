package claims.json;

import claims.model.ClaimsDocument;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document that {@link DocumentWriter} wrote, and nothing else: every field is known and in its place. Streams as
 * the writer does, for the same reason.
 */
public final class DocumentReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private DocumentReader() {}

    /**
     * Reads the document that this JSON is.
     *
     * @throws IOException if it is anything but one whole document, and why
     */
    public static ClaimsDocument read(byte[] document) throws IOException {
        try (var json = new FieldReader(FACTORY.createParser(ObjectReadContext.empty(), document))) {
            ClaimsDocument read = json.object(DocumentFields::read);
            json.end();
            return read;
        } catch (JacksonException e) {
            throw new IOException("no document: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) { // what the reader or a record refuses
            throw new IOException("no document: " + e.getMessage(), e);
        }
    }
}
