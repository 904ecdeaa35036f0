package claims.batch;

import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Generator;
import claims.text.Article;
import claims.text.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds nothing, at once; fails or hangs where the article asks for it. */
final class StubExtractor implements Extractor {
    static final String THROW = "The next step is one that nobody took.";
    static final String HANG = "Wait for the train that never comes.";

    private static final Metadata NO_METADATA =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final AtomicInteger articles = new AtomicInteger();

    int articles() {
        return articles.get();
    }

    @Override
    public ClaimsDocument extract(Article article) {
        articles.incrementAndGet();
        if (article.text().contains(THROW)) {
            throw new IllegalStateException("nobody took it");
        }
        if (article.text().contains(HANG)) {
            waitForEver();
        }
        int length = article.text().codePointCount(0, article.text().length());
        return new ClaimsDocument(
                new Generator("1", "2"),
                new ArticleInfo(article.path(), article.sha256(), length, NO_METADATA),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                article.diagnostics());
    }

    /** As a library does that does not listen. */
    private static void waitForEver() {
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            try {
                never.await();
            } catch (InterruptedException e) {
                // not listening
            }
        }
    }
}
