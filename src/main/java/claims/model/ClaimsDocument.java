package claims.model;

import claims.text.Diagnostic;
import java.util.List;

/** All that was found in one article: the object that the output contract describes. */
public record ClaimsDocument(
        Generator generator,
        ArticleInfo article,
        List<Entity> entities,
        List<Figure> figures,
        List<Score> scores,
        List<Claim> claims,
        List<Diagnostic> diagnostics) {
    public ClaimsDocument {
        entities = List.copyOf(entities);
        figures = List.copyOf(figures);
        scores = List.copyOf(scores);
        claims = List.copyOf(claims);
        diagnostics = List.copyOf(diagnostics);
    }
}
