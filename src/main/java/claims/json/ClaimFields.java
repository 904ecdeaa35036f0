package claims.json;

import claims.model.Claim;

/** The fields of a claim. */
final class ClaimFields {
    private ClaimFields() {}

    static void write(Claim claim, Fields json) {
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
        if (!claim.via().isEmpty()) {
            json.objects("via", claim.via(), json::reference);
        }
        json.text("medium", claim.medium());
        json.texts("figures", claim.figures());
        json.texts("scores", claim.scores());
        json.texts("entities", claim.entities());
    }
}
