package claims.batch;

import claims.model.ClaimsDocument;
import claims.text.Article;

/** From an article to what it claims. For several threads. */
public interface Extractor {
    ClaimsDocument extract(Article article);

    /** While it is not, articles wait for the models: a time that is none of theirs. */
    default boolean isReady() {
        return true;
    }
}
