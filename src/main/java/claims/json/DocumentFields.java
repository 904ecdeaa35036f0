package claims.json;

import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Generator;
import claims.text.Diagnostic;
import claims.text.Metadata;

/** The fields of a document, of its article, its entities and its diagnostics. */
final class DocumentFields {
    static final String SCHEMA = "claims/1";
    private static final String TOOL = "claims";

    private DocumentFields() {}

    static void write(ClaimsDocument document, FieldWriter json) {
        json.object(() -> {
            json.text("schema", SCHEMA);
            json.object("generator", () -> write(document.generator(), json));
            json.object("article", () -> write(document.article(), json));
            json.objects("entities", document.entities(), entity -> write(entity, json));
            json.objects("figures", document.figures(), figure -> FigureFields.write(figure, json));
            json.objects("scores", document.scores(), score -> ScoreFields.write(score, json));
            json.objects("claims", document.claims(), claim -> ClaimFields.write(claim, json));
            json.objects("diagnostics", document.diagnostics(), diagnostic -> write(diagnostic, json));
        });
    }

    static ClaimsDocument read(FieldReader json) {
        json.constant("schema", SCHEMA);
        return new ClaimsDocument(
                json.object("generator", DocumentFields::readGenerator),
                json.object("article", DocumentFields::readArticle),
                json.objects("entities", DocumentFields::readEntity),
                json.objects("figures", FigureFields::read),
                json.objects("scores", ScoreFields::read),
                json.objects("claims", ClaimFields::read),
                json.objects("diagnostics", DocumentFields::readDiagnostic));
    }

    static void write(Generator generator, FieldWriter json) {
        json.text("name", TOOL);
        json.text("version", generator.version());
        json.text("corenlp", generator.corenlp());
    }

    private static Generator readGenerator(FieldReader json) {
        json.constant("name", TOOL);
        return new Generator(json.text("version"), json.text("corenlp"));
    }

    private static void write(ArticleInfo article, FieldWriter json) {
        json.text("path", article.path());
        json.text("sha256", article.sha256());
        json.number("length", article.length());
        json.text("title", article.metadata().title());
        json.text("author", article.metadata().author());
        json.text("published", article.metadata().published());
        json.text("url", article.metadata().url());
    }

    private static ArticleInfo readArticle(FieldReader json) {
        return new ArticleInfo(
                json.text("path"),
                json.text("sha256"),
                json.number("length"),
                new Metadata(
                        json.optional("title", json::text),
                        json.optional("author", json::text),
                        json.optional("published", json::text),
                        json.optional("url", json::text)));
    }

    private static void write(Entity entity, FieldWriter json) {
        json.text("id", entity.id());
        json.text("name", entity.name());
        json.text("type", entity.type().name());
        json.objects("mentions", entity.mentions(), json::slice);
    }

    private static Entity readEntity(FieldReader json) {
        return new Entity(
                json.text("id"),
                json.text("name"),
                EntityType.valueOf(json.text("type")),
                json.objects("mentions", FieldReader::slice));
    }

    static void write(Diagnostic diagnostic, FieldWriter json) {
        json.word("severity", diagnostic.severity());
        json.word("code", diagnostic.code());
        json.text("message", diagnostic.message());
        diagnostic.place().ifPresent(json::span);
    }

    private static Diagnostic readDiagnostic(FieldReader json) {
        return new Diagnostic(
                json.word("severity", Diagnostic.Severity.class),
                json.word("code", Diagnostic.Code.class),
                json.text("message"),
                json.optionalSpan());
    }
}
