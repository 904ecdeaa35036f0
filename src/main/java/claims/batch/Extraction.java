package claims.batch;

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
import java.util.function.Function;

/** From an input to what the output takes. Nothing of it is shared between articles but what may be. */
final class Extraction implements OrderedWork.Work<Input, Outcome> {
    private final ArticleReader reader;
    private final Function<Article, ClaimsDocument> extractor;
    private final Output output;

    Extraction(ArticleReader reader, Function<Article, ClaimsDocument> extractor, Output output) {
        this.reader = reader;
        this.extractor = extractor;
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
        Article article = reader.read(input);
        long read = System.nanoTime();
        ClaimsDocument document = extractor.apply(article);
        List<byte[]> rendered = output.render(document);
        Times times = new Times(read - start, System.nanoTime() - read, false);
        List<Notice> notices = document.diagnostics().stream()
                .map(diagnostic -> Notice.of(article, diagnostic))
                .toList();
        return new Outcome.Extracted(input, rendered, Counts.of(document, words(article)), notices, times);
    }

    private static long words(Article article) {
        return new StringTokenizer(article.text()).countTokens();
    }

    @Override
    public Outcome failed(Input input, Throwable problem) {
        if (problem instanceof ModelMissingException missing) {
            throw missing; // no article fares any better
        }
        return failed(input, Failures.of(problem));
    }

    @Override
    public Outcome late(Input input, Duration limit) {
        return failed(input, Failures.late(limit));
    }

    private static Outcome failed(Input input, Diagnostic why) {
        return new Outcome.Failed(input, Notice.of(input.path(), why));
    }
}
