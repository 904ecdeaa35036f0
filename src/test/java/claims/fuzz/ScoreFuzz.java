package claims.fuzz;

import claims.extract.OwnWords;
import claims.extract.claim.Attribution;
import claims.extract.entity.EntityExtractor;
import claims.extract.score.ScoreExtractor;
import claims.model.Entity;
import java.util.List;

/** Scores in any article. */
public final class ScoreFuzz {
    private static final EntityExtractor NAMES = new EntityExtractor(OwnWords.NONE);
    private static final ScoreExtractor EXTRACTOR = new ScoreExtractor();

    private ScoreFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedArticle.of(bytes).ifPresent(ScoreFuzz::check);
    }

    private static void check(FuzzedArticle article) {
        List<Entity> entities = NAMES.extract(article.annotated());
        ScoreExtractor.Result found = EXTRACTOR.extract(article.annotated(), entities);
        article.holds(new Attribution(List.of(), entities), List.of(), found.scores(), found.diagnostics());
    }
}
