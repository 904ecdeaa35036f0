package claims.batch;

import claims.text.Article;
import claims.text.Diagnostic;
import claims.text.LineColumn;
import java.util.Optional;

/**
 * A diagnostic as people get it told.
 *
 * @param place in line and column; none where it is about the article as a whole
 */
public record Notice(String path, Optional<LineColumn> place, Diagnostic diagnostic) {
    static Notice of(Article article, Diagnostic diagnostic) {
        return new Notice(
                article.path(),
                diagnostic.place().map(span -> LineColumn.of(article.text(), span.start())),
                diagnostic);
    }

    static Notice of(String path, Diagnostic diagnostic) {
        return new Notice(path, Optional.empty(), diagnostic);
    }
}
