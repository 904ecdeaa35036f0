package claims.extract.claim;

import claims.model.Claim;
import claims.model.Entity;
import java.util.List;

/**
 * Who says what in an article.
 *
 * @param entities those of the article, with the words that stand for them where they speak: "she", "the company"
 */
public record Attribution(List<Claim> claims, List<Entity> entities) {
    public Attribution {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }
}
