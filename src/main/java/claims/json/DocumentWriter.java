package claims.json;

import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.model.Figure;
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
        return written(json -> write(document, json));
    }

    /** A document of an article that has no result, which says why: nobody shall take a gap for an empty result. */
    public byte[] writeFailure(Generator generator, String path, Diagnostic why) {
        return written(json -> json.object(() -> {
            json.text("schema", "claims/1");
            json.object("generator", () -> write(generator, json));
            json.object("article", () -> json.text("path", path));
            List.of("entities", "figures", "scores", "claims").forEach(list -> json.texts(list, List.of()));
            json.objects("diagnostics", List.of(why), diagnostic -> write(diagnostic, json));
        }));
    }

    private byte[] written(Consumer<Fields> content) {
        var bytes = new ByteArrayOutputStream();
        try (var json = new Fields(FACTORY.createGenerator(layout.context(), Utf8.writer(bytes)))) {
            content.accept(json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(ClaimsDocument document, Fields json) {
        json.object(() -> {
            json.text("schema", "claims/1");
            json.object("generator", () -> write(document.generator(), json));
            json.object("article", () -> write(document.article(), json));
            json.objects("entities", document.entities(), entity -> write(entity, json));
            json.objects("figures", document.figures(), figure -> write(figure, json));
            json.objects("scores", document.scores(), score -> ScoreFields.write(score, json));
            json.objects("claims", document.claims(), claim -> ClaimFields.write(claim, json));
            json.objects("diagnostics", document.diagnostics(), diagnostic -> write(diagnostic, json));
        });
    }

    private static void write(Generator generator, Fields json) {
        json.text("name", "claims");
        json.text("version", generator.version());
        json.text("corenlp", generator.corenlp());
    }

    private static void write(ArticleInfo article, Fields json) {
        json.text("path", article.path());
        json.text("sha256", article.sha256());
        json.number("length", article.length());
        json.text("title", article.metadata().title());
        json.text("author", article.metadata().author());
        json.text("published", article.metadata().published());
        json.text("url", article.metadata().url());
    }

    private static void write(Entity entity, Fields json) {
        json.text("id", entity.id());
        json.text("name", entity.name());
        json.text("type", entity.type().name());
        json.objects("mentions", entity.mentions(), json::slice);
    }

    private static void write(Figure figure, Fields json) {
        json.text("id", figure.id());
        json.word("kind", figure.kind());
        json.slice(figure.slice());
        json.number("sentence", figure.sentence());
        json.amount(figure.amount());
        json.text("currency", figure.currency());
        json.text("unit", figure.unit());
        json.word("qualifier", figure.qualifier());
        json.word("trend", figure.trend());
        json.text("per", figure.per());
        json.text("period", figure.period());
        json.object("of", figure.of(), of -> {
            json.text("name", of.name());
            of.slice().ifPresent(json::slice);
            json.text("entity", of.entity());
        });
    }

    private static void write(Diagnostic diagnostic, Fields json) {
        json.word("severity", diagnostic.severity());
        json.word("code", diagnostic.code());
        json.text("message", diagnostic.message());
        diagnostic.place().ifPresent(json::span);
    }
}
