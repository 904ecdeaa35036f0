package claims.cli;

import claims.batch.Extractor;
import claims.model.ClaimsDocument;
import claims.pipeline.Pipeline;
import claims.text.Article;
import java.util.function.Supplier;

/** A pipeline that is loaded at once, or when the first article needs it, where perhaps none does. */
final class PipelineExtractor implements Extractor {
    private final Supplier<Pipeline> loading;
    private volatile Pipeline pipeline;

    private PipelineExtractor(Supplier<Pipeline> loading) {
        this.loading = loading;
    }

    static PipelineExtractor atOnce(Supplier<Pipeline> loading) {
        PipelineExtractor extractor = late(loading);
        extractor.loaded();
        return extractor;
    }

    static PipelineExtractor late(Supplier<Pipeline> loading) {
        return new PipelineExtractor(loading);
    }

    @Override
    public ClaimsDocument extract(Article article) {
        return loaded().extract(article);
    }

    @Override
    public boolean isReady() {
        Pipeline known = pipeline;
        return known == null || known.isReady();
    }

    private synchronized Pipeline loaded() {
        if (pipeline == null) {
            pipeline = loading.get();
        }
        return pipeline;
    }
}
