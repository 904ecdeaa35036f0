package claims.fuzz;

import claims.extract.OwnWords;
import claims.extract.claim.Attribution;
import claims.extract.claim.ClaimExtractor;
import claims.extract.entity.EntityExtractor;
import claims.extract.figure.FigureExtractor;
import claims.model.Entity;
import claims.model.Figure;
import claims.text.Span;
import java.util.List;

/** Claims in any article, with its names and figures. */
public final class ClaimFuzz {
    private static final EntityExtractor NAMES = new EntityExtractor(OwnWords.NONE);
    private static final FigureExtractor FIGURES = new FigureExtractor(OwnWords.NONE);
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(OwnWords.NONE);

    private ClaimFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedArticle.of(bytes).ifPresent(ClaimFuzz::check);
    }

    private static void check(FuzzedArticle article) {
        List<Entity> entities = NAMES.extract(article.annotated());
        List<Span> results = article.taken();
        List<Figure> figures =
                FIGURES.extract(article.annotated(), entities, results).figures();
        Attribution said = EXTRACTOR.reported(article.annotated(), entities).carrying(figures, List.of(), results);
        article.holds(said, figures, List.of(), List.of());
    }
}
