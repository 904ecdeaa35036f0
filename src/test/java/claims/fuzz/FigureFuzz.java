package claims.fuzz;

import claims.extract.OwnWords;
import claims.extract.claim.Attribution;
import claims.extract.entity.EntityExtractor;
import claims.extract.figure.FigureExtractor;
import claims.model.Entity;
import java.util.List;

/** Figures in any article, also where numbers in it are results. */
public final class FigureFuzz {
    private static final EntityExtractor NAMES = new EntityExtractor(OwnWords.NONE);
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(OwnWords.NONE);

    private FigureFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedArticle.of(bytes).ifPresent(FigureFuzz::check);
    }

    private static void check(FuzzedArticle article) {
        List<Entity> entities = NAMES.extract(article.annotated());
        FigureExtractor.Result found = EXTRACTOR.extract(article.annotated(), entities, article.taken());
        article.holds(new Attribution(List.of(), entities), found.figures(), List.of(), found.diagnostics());
    }
}
