package claims.extract.claim;

import claims.model.Entities;
import claims.nlp.AnnotatedArticle;
import java.util.List;

/** Finds credits: in parentheses, as footnotes, as links. */
final class Credits {
    private Credits() {}

    static List<Credit> find(List<Reading> readings, AnnotatedArticle article, Entities entities) {
        return List.of();
    }
}
