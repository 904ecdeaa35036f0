package claims.fuzz;

import claims.extract.OwnWords;
import claims.extract.entity.EntityExtractor;

/** Names in any article. */
public final class EntityFuzz {
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(OwnWords.NONE);

    private EntityFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedArticle.of(bytes).ifPresent(article -> article.holds(EXTRACTOR.extract(article.annotated())));
    }
}
