package claims.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Generator;
import claims.text.Article;
import claims.text.Decoder;
import claims.text.Diagnostic;
import claims.text.Metadata;
import claims.text.NotTextException;
import claims.text.Slice;
import java.util.List;
import java.util.Optional;

/** Articles, and results of them that cost no model. */
final class Kept {
    private Kept() {}

    static Article article(String path, String text) {
        try {
            return Decoder.decode(path, text.getBytes(UTF_8));
        } catch (NotTextException e) {
            throw new AssertionError(e);
        }
    }

    /** One entity, which is the whole article. */
    static ClaimsDocument result(Article article) {
        int length = article.text().codePointCount(0, article.text().length());
        return new ClaimsDocument(
                new Generator("1.0.0", "4.5.10"),
                new ArticleInfo(
                        article.path(),
                        article.sha256(),
                        length,
                        new Metadata(Optional.of("Ö"), Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(new Entity(
                        "e1", article.text(), EntityType.PRODUCT, List.of(new Slice(article.text(), 0, length)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Diagnostic(
                        Diagnostic.Severity.WARNING,
                        Diagnostic.Code.INVALID_UTF8,
                        "1 invalid byte was replaced",
                        Optional.empty())));
    }
}
