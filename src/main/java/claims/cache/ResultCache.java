package claims.cache;

import claims.input.FileProblems;
import claims.model.ClaimsDocument;
import claims.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Results of earlier runs. Whatever is wrong with it costs time and no result: an entry that can't be used is as one that
 * is not there, and is written again. For several threads, and several processes.
 */
public final class ResultCache {
    private final CacheFolder folder;
    private final CompletableFuture<Optional<Origin>> origin;
    private final Consumer<String> warning;
    private final AtomicBoolean warned = new AtomicBoolean();

    private ResultCache(CacheFolder folder, OriginReader reader, Consumer<String> warning) {
        this.folder = folder;
        this.warning = warning;
        this.origin = CompletableFuture.supplyAsync(() -> read(reader));
    }

    /** What results come from: is read in the background. */
    public interface OriginReader {
        Origin read() throws IOException;
    }

    /**
     * Opens the cache in a folder, which is made when the first result is kept.
     *
     * @param warning is told at most once what is wrong with it
     */
    public static ResultCache in(Path folder, OriginReader origin, Consumer<String> warning) {
        return new ResultCache(new CacheFolder(folder), origin, warning);
    }

    /** While it is not, articles wait for what tells programs and models apart: a time that is none of theirs. */
    public boolean isReady() {
        return origin.isDone();
    }

    public Optional<ClaimsDocument> find(Article article) {
        return origin.join().flatMap(known -> find(article, known.key(article)));
    }

    private Optional<ClaimsDocument> find(Article article, String key) {
        try {
            return Optional.of(Entry.read(key, article.path(), folder.read(key)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void keep(Article article, ClaimsDocument document) {
        origin.join().ifPresent(known -> keep(known.key(article), document));
    }

    private void keep(String key, ClaimsDocument document) {
        try {
            folder.write(key, Entry.write(key, document));
        } catch (IOException e) {
            warn(FileProblems.unwritable(e) + ", so later runs will not find these results");
        }
    }

    private Optional<Origin> read(OriginReader reader) {
        try {
            return Optional.of(reader.read());
        } catch (IOException e) {
            warn("not used: " + FileProblems.withFile(e));
            return Optional.empty();
        }
    }

    private void warn(String message) {
        if (!warned.getAndSet(true)) {
            warning.accept(message);
        }
    }
}
