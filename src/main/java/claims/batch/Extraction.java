package claims.batch;

import claims.cache.ResultCache;
import claims.input.ArticleReader;
import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.nlp.ModelMissingException;
import claims.output.Output;
import claims.text.Article;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;

/** From an input to what the output takes. Nothing of it is shared between articles but what may be. */
final class Extraction implements OrderedWork.Work<Input, Outcome> {
    private final ArticleReader reader;
    private final Function<Article, ClaimsDocument> extractor;
    private final Optional<ResultCache> cache;
    private final Output output;

    Extraction(
            ArticleReader reader,
            Function<Article, ClaimsDocument> extractor,
            Optional<ResultCache> cache,
            Output output) {
        this.reader = reader;
        this.extractor = extractor;
        this.cache = cache;
        this.output = output;
    }

    @Override
    public Outcome perform(Input input) {
        if (input.problem().isPresent()) {
            return new Outcome.Failed(
                    input,
                    Notice.of(input.path(), Failures.unreadable(input.problem().get())));
        }
        try {
            return extract(input);
        } catch (IOException e) {
            return failed(input, e);
        }
    }

    private Outcome extract(Input input) throws IOException {
        long start = System.nanoTime();
        Article article = reader.read(input);
        long read = System.nanoTime();
        Optional<ClaimsDocument> kept = cache.flatMap(results -> results.find(article));
        ClaimsDocument document = kept.orElseGet(() -> extracted(article));
        List<byte[]> rendered = output.render(document);
        Times times = new Times(read - start, System.nanoTime() - read, kept.isPresent());
        List<Notice> notices = document.diagnostics().stream()
                .map(diagnostic -> Notice.of(article, diagnostic))
                .toList();
        return new Outcome.Extracted(input, rendered, Counts.of(document, words(article)), notices, times);
    }

    private ClaimsDocument extracted(Article article) {
        ClaimsDocument document = extractor.apply(article);
        cache.ifPresent(results -> results.keep(article, document));
        return document;
    }

    private static long words(Article article) {
        return new StringTokenizer(article.text()).countTokens();
    }

    @Override
    public Outcome failed(Input input, Throwable problem) {
        if (problem instanceof ModelMissingException missing) {
            throw missing; // no article fares any better
        }
        return new Outcome.Failed(input, Notice.of(input.path(), Failures.of(problem)));
    }

    @Override
    public Outcome late(Input input, Duration limit) {
        return new Outcome.Failed(input, Notice.of(input.path(), Failures.late(limit)));
    }
}
