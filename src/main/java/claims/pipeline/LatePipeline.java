package claims.pipeline;

import claims.model.ClaimsDocument;
import claims.text.Article;
import java.util.function.Supplier;

/** A {@link Pipeline} that is loaded when the first article needs it: perhaps none does. */
public final class LatePipeline {
    private final Supplier<Pipeline> loading;
    private Pipeline pipeline;

    public LatePipeline(Supplier<Pipeline> loading) {
        this.loading = loading;
    }

    public ClaimsDocument extract(Article article) {
        return loaded().extract(article);
    }

    private synchronized Pipeline loaded() {
        if (pipeline == null) {
            pipeline = loading.get();
        }
        return pipeline;
    }
}
