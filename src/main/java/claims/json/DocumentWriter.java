package claims.json;

import claims.model.ClaimsDocument;
import claims.model.Generator;
import claims.text.Diagnostic;
import claims.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a document as the contract has it: fields in the contract's order, what is unknown left out, numbers plain.
 * The same document gives the same bytes on every platform. Streams, because data binding costs a tenth of a second
 * before the first byte.
 */
public final class DocumentWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Layout layout;

    public DocumentWriter(Layout layout) {
        this.layout = layout;
    }

    /** The document's JSON in UTF-8, with a line end after it. */
    public byte[] write(ClaimsDocument document) {
        return written(json -> DocumentFields.write(document, json));
    }

    /** A document of an article that has no result, which says why: nobody shall take a gap for an empty result. */
    public byte[] writeFailure(Generator generator, String path, Diagnostic why) {
        return written(json -> json.object(() -> {
            json.text("schema", DocumentFields.SCHEMA);
            json.object("generator", () -> DocumentFields.write(generator, json));
            json.object("article", () -> json.text("path", path));
            List.of("entities", "figures", "scores", "claims").forEach(list -> json.texts(list, List.of()));
            json.objects("diagnostics", List.of(why), diagnostic -> DocumentFields.write(diagnostic, json));
        }));
    }

    private byte[] written(Consumer<FieldWriter> content) {
        var bytes = new ByteArrayOutputStream();
        try (var json = new FieldWriter(FACTORY.createGenerator(layout.context(), Utf8.writer(bytes)))) {
            content.accept(json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
