package claims.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The model files that the build cut out of CoreNLP's own. The tagger and the name model are loaded side by side as soon
 * as this object is made; the parser only when a first sentence asks for it.
 */
final class Models {
    private final Path folder;
    private final CompletableFuture<MaxentTagger> tagger;
    private final CompletableFuture<CRFClassifier<CoreLabel>> names;
    private TransitionParser parser;

    private Models(Path folder) {
        this.folder = folder;
        this.tagger = load(() -> new MaxentTagger(file(ModelFile.TAGGER).toString()));
        this.names =
                load(() -> CRFClassifier.getClassifier(file(ModelFile.NAMES).toString()));
    }

    /** Starts to load the models in {@code folder}; what goes wrong with one is thrown when it is first asked for. */
    static Models in(Path folder) {
        RedwoodConfiguration.empty().apply(); // CoreNLP logs what it loads: nothing of that is for the user
        return new Models(folder);
    }

    MaxentTagger tagger() {
        return join(tagger);
    }

    CRFClassifier<CoreLabel> names() {
        return join(names);
    }

    synchronized TransitionParser parser() {
        if (parser == null) {
            parser = TransitionParser.load(file(ModelFile.PARSER));
        }
        return parser;
    }

    private Path file(ModelFile model) {
        Path file = folder.resolve(model.fileName());
        if (!Files.isRegularFile(file)) {
            throw ModelMissingException.missing(file);
        }
        return file;
    }

    private interface Loading<T> {
        T load() throws IOException, ClassNotFoundException;
    }

    private static <T> CompletableFuture<T> load(Loading<T> loading) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(loading.load());
                    } catch (Throwable e) { // also an OutOfMemoryError has to reach the one who waits
                        result.completeExceptionally(e);
                    }
                },
                "model-loader");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
