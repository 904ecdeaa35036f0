package claims.nlp;

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
    private final CompletableFuture<Tagger> tagger;
    private final CompletableFuture<NameModel> names;
    private TransitionParser parser;

    private Models(Path folder) {
        this.folder = folder;
        this.tagger = load(ModelFile.TAGGER, file -> new Tagger(TaggerModelFile.map(file, classes())));
        this.names = load(ModelFile.NAMES, file -> NameModelFile.map(file, classes()));
    }

    /** Starts to load the models in {@code folder}; what goes wrong with one is thrown when it is first asked for. */
    static Models in(Path folder) {
        RedwoodConfiguration.empty().apply(); // CoreNLP logs what it loads: nothing of that is for the user
        return new Models(folder);
    }

    /** Whether those that load from the beginning are there, or will never be. */
    boolean areReady() {
        return tagger.isDone() && names.isDone();
    }

    Tagger tagger() {
        return join(tagger);
    }

    NameModel names() {
        return join(names);
    }

    synchronized TransitionParser parser() {
        if (parser == null) {
            parser = TransitionParser.load(file(ModelFile.PARSER));
        }
        return parser;
    }

    /** Mapped, not read: that each of two threads does so costs nothing. */
    private WordClasses classes() {
        return WordClasses.map(file(ModelFile.CLASSES));
    }

    private Path file(ModelFile model) {
        Path file = folder.resolve(model.fileName());
        if (!Files.isRegularFile(file)) {
            throw ModelMissingException.missing(file);
        }
        return file;
    }

    private interface Loading<T> {
        T load(Path file) throws IOException, ReflectiveOperationException;
    }

    private <T> CompletableFuture<T> load(ModelFile model, Loading<T> loading) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(loaded(file(model), loading));
                    } catch (Throwable e) { // also an OutOfMemoryError has to reach the one who waits
                        result.completeExceptionally(e);
                    }
                },
                "model-loader");
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static <T> T loaded(Path file, Loading<T> loading) {
        try {
            return loading.load(file);
        } catch (ModelMissingException e) { // of this file, or of the classes
            throw e;
        } catch (OutOfMemoryError e) {
            throw ModelMissingException.tooLarge(file, e);
        } catch (Exception e) { // CoreNLP's loaders throw what they meet, from EOFException to ClassCastException
            throw ModelMissingException.damaged(file, e);
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw Rethrown.cause(e);
        }
    }
}
