package claims.cli;

import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.ClaimsDocument;
import claims.nlp.ModelMissingException;
import claims.pipeline.Pipeline;
import claims.text.Article;
import claims.text.Diagnostic;
import claims.text.LineColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of {@code claims extract}: what is wrong with one article is said and stays with that article. */
final class Extraction {
    private final Console console;
    private final ArticleReader reader;
    private final DocumentWriter writer;
    private int failures;

    Extraction(Console console, Layout layout, ByteSize maxSize) {
        this.console = console;
        this.reader = new ArticleReader(console.in(), maxSize);
        this.writer = new DocumentWriter(layout);
    }

    int run(List<Input> inputs, Optional<Path> file) {
        Pipeline pipeline = Pipeline.load(ModelsFolder.find());
        try (Output output = file.isPresent() ? Output.file(file.get()) : Output.standard(console.out())) {
            for (Input input : inputs) {
                Optional<byte[]> document = extract(input, pipeline);
                if (document.isPresent()) {
                    output.write(document.get());
                }
            }
            if (failures < inputs.size()) { // else an earlier run's results would be lost for nothing
                output.commit();
            }
        } catch (Output.ClosedException e) {
            return exitCode();
        } catch (IOException e) {
            console.error(file.map(Path::toString).orElse("standard output") + ": " + Messages.unwritable(e));
            return ExitCode.FAILURE;
        }
        return exitCode();
    }

    private int exitCode() {
        return failures == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }

    private Optional<byte[]> extract(Input input, Pipeline pipeline) {
        if (input.problem().isPresent()) {
            return failed(input, input.problem().get());
        }
        try {
            Article article = reader.read(input);
            ClaimsDocument document = pipeline.extract(article);
            document.diagnostics().forEach(diagnostic -> report(input, article, diagnostic));
            return Optional.of(writer.write(document));
        } catch (IOException e) {
            return failed(input, Messages.unreadable(e));
        } catch (ModelMissingException e) {
            throw e; // no article fares any better
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(input, Messages.internal(e));
        }
    }

    private Optional<byte[]> failed(Input input, String problem) {
        failures++;
        console.error(input.shown() + ": " + problem);
        return Optional.empty();
    }

    private void report(Input input, Article article, Diagnostic diagnostic) {
        String place = diagnostic
                .place()
                .map(span -> ":" + LineColumn.of(article.text(), span.start()))
                .orElse("");
        console.warning(input.shown() + place, diagnostic.message());
    }
}
