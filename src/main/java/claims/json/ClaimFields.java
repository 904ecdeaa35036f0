package claims.json;

import claims.model.Claim;

/** The fields of a claim. */
final class ClaimFields {
    private ClaimFields() {}

    static void write(Claim claim, FieldWriter json) {
        json.text("id", claim.id());
        json.word("kind", claim.kind());
        json.number("sentence", claim.sentence());
        json.object("source", claim.source(), source -> {
            json.text("name", source.name());
            json.text("entity", source.entity());
            json.word("type", source.type());
            source.slice().ifPresent(json::slice);
        });
        json.object("cue", claim.cue(), cue -> {
            json.text("lemma", cue.lemma());
            json.word("type", cue.type());
            json.slice(cue.slice());
        });
        json.object("content", () -> {
            json.text("text", claim.content().text());
            json.objects("spans", claim.content().spans(), json::slice);
        });
        json.word("certainty", claim.certainty());
        json.objectsIfAny("via", claim.via(), json::reference);
        json.text("medium", claim.medium());
        json.texts("figures", claim.figures());
        json.texts("scores", claim.scores());
        json.texts("entities", claim.entities());
    }

    static Claim read(FieldReader json) {
        return new Claim(
                json.text("id"),
                json.word("kind", Claim.Kind.class),
                json.number("sentence"),
                json.optionalObject("source", ClaimFields::readSource),
                json.optionalObject("cue", ClaimFields::readCue),
                json.object("content", ClaimFields::readContent),
                json.word("certainty", Claim.Certainty.class),
                json.objectsIfAny("via", FieldReader::reference),
                json.optional("medium", json::text),
                json.texts("figures"),
                json.texts("scores"),
                json.texts("entities"));
    }

    private static Claim.Speaker readSource(FieldReader json) {
        return new Claim.Speaker(
                json.text("name"),
                json.optional("entity", json::text),
                json.word("type", Claim.Speaker.Type.class),
                json.optionalSlice());
    }

    private static Claim.Cue readCue(FieldReader json) {
        return new Claim.Cue(json.text("lemma"), json.word("type", Claim.Cue.Type.class), json.slice());
    }

    private static Claim.Content readContent(FieldReader json) {
        return new Claim.Content(json.text("text"), json.objects("spans", FieldReader::slice));
    }
}
