package claims.batch;

import claims.cache.ResultCache;
import claims.input.ArticleReader;
import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.nlp.ModelMissingException;
import claims.output.Admission;
import claims.output.Output;
import claims.text.Article;
import claims.text.Diagnostic;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** From an input to what the output takes. Nothing of it is shared between articles but what may be. */
final class Extraction implements OrderedWork.Work<Input, Outcome> {
    private final ArticleReader reader;
    private final Extractor extractor;
    private final Optional<ResultCache> cache;
    private final Output output;
    private volatile boolean readsStandardInput;

    Extraction(ArticleReader reader, Extractor extractor, Optional<ResultCache> cache, Output output) {
        this.reader = reader;
        this.extractor = extractor;
        this.cache = cache;
        this.output = output;
    }

    @Override
    public Optional<Outcome> settled(Input input) {
        if (input.problem().isPresent()) {
            return Optional.of(failed(input, Failures.unreadable(input.problem().get())));
        }
        Admission admission = output.admit(input);
        if (admission instanceof Admission.Refused refused) {
            return Optional.of(failed(input, Failures.unwritable(refused.why())));
        }
        return admission instanceof Admission.Kept ? Optional.of(new Outcome.Skipped(input)) : Optional.empty();
    }

    @Override
    public Outcome perform(Input input) {
        try {
            return extract(input);
        } catch (IOException e) {
            return failed(input, e);
        }
    }

    private Outcome extract(Input input) throws IOException {
        long start = System.nanoTime();
        Article article = read(input);
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

    private Article read(Input input) throws IOException {
        if (!isStandard(input)) {
            return reader.read(input);
        }
        readsStandardInput = true;
        try {
            return reader.read(input);
        } finally {
            readsStandardInput = false;
        }
    }

    private static boolean isStandard(Input input) {
        return input.file().isEmpty();
    }

    private ClaimsDocument extracted(Article article) {
        ClaimsDocument document = extractor.extract(article);
        cache.ifPresent(results -> results.keep(article, document));
        return document;
    }

    private static long words(Article article) {
        return new StringTokenizer(article.text()).countTokens();
    }

    @Override
    public Outcome failed(Input input, Throwable problem) {
        Optional<ModelMissingException> missing = Failures.causes(problem)
                .filter(ModelMissingException.class::isInstance)
                .map(ModelMissingException.class::cast)
                .findFirst();
        if (missing.isPresent()) {
            throw missing.get(); // no article fares any better
        }
        return failed(input, Failures.of(problem));
    }

    @Override
    public Outcome late(Input input, Duration limit) {
        return failed(input, Failures.late(limit));
    }

    /** What writes into standard input takes the time it takes. */
    @Override
    public boolean isWaiting(Input input) {
        return !extractor.isReady()
                || cache.filter(results -> !results.isReady()).isPresent()
                || (isStandard(input) && readsStandardInput);
    }

    private static Outcome failed(Input input, Diagnostic why) {
        return new Outcome.Failed(input, Notice.of(input.path(), why));
    }
}
