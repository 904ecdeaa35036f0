package claims.batch;

import claims.model.ClaimsDocument;

/** How much was found, in an article or in all of them. */
public record Counts(long words, long entities, long figures, long scores, long claims) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(ClaimsDocument document, long words) {
        return new Counts(
                words,
                document.entities().size(),
                document.figures().size(),
                document.scores().size(),
                document.claims().size());
    }

    Counts plus(Counts other) {
        return new Counts(
                words + other.words,
                entities + other.entities,
                figures + other.figures,
                scores + other.scores,
                claims + other.claims);
    }
}
