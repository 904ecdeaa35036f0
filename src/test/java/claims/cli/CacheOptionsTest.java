package claims.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import claims.cache.Origin;
import claims.cache.ResultCache;
import claims.extract.OwnWords;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.nlp.ModelFile;
import claims.testing.TestPipeline;
import claims.text.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheOptionsTest {
    private static final String TEXT = "Ada Reyes left Northwind Labs for $3 million.\n";

    @TempDir
    private Path temp;

    private String article;
    private String cache;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(temp.resolve("a.txt"), TEXT).toString();
        cache = temp.resolve("cache").toString();
    }

    @Test
    void aResultThatIsFoundIsTheSameInEveryFormat() throws IOException {
        assertThat(extract("json", article)).isEqualTo(expected(Layout.PRETTY, article));
        byte[] entry = Files.readAllBytes(entry());

        assertThat(extract("json", article)).isEqualTo(expected(Layout.PRETTY, article));
        assertThat(extract("jsonl", article)).isEqualTo(expected(Layout.COMPACT, article));
        assertThat(extract("json", "-")).isEqualTo(expected(Layout.PRETTY, "-"));
        assertThat(entry()).hasBinaryContent(entry);

        Files.writeString(entry(), "damaged");
        assertThat(extract("json", article)).isEqualTo(expected(Layout.PRETTY, article));
        assertThat(entry()).hasBinaryContent(entry);
    }

    @Test
    void theModelsAreNotLoadedForWhatIsFound() throws IOException {
        Run expected = expected(Layout.PRETTY, article); // from the models as they are
        String models = System.getProperty("claims.models");
        Path unloadable = Files.createDirectory(temp.resolve("models"));
        for (ModelFile model : ModelFile.values()) {
            Files.writeString(unloadable.resolve(model.fileName()), "no model");
        }
        System.setProperty("claims.models", unloadable.toString());
        try {
            assertThat(extract("json", article).err()).contains("is damaged");
            keepResult(unloadable);
            assertThat(extract("json", article)).isEqualTo(expected);
        } finally {
            System.setProperty("claims.models", models);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsWarnedOfOnce() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "no folder");
        String other =
                Files.writeString(temp.resolve("b.txt"), "Another article.").toString();

        Run run = Run.claims("extract", "--cache", file.resolve("cache").toString(), article, other);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines().filter(line -> line.contains("warning")))
                .singleElement()
                .asString()
                .startsWith(file.resolve("cache") + ": warning: can't write it: ");
    }

    @Test
    void quietIsQuietOfItAsWell() throws IOException {
        String file = Files.writeString(temp.resolve("file"), "no folder").toString();

        assertThat(Run.claims("extract", "--quiet", "--cache", file, article).err())
                .isEmpty();
    }

    /** As an unset variable in a script would make it. */
    @Test
    void anEmptyNameIsNoFolder() {
        Run run = Run.claims("extract", "--cache", "", article);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--cache names no folder");
    }

    private Run extract(String format, String path) {
        return Run.withInput(TEXT.getBytes(UTF_8), "extract", "--cache", cache, "--format", format, path);
    }

    private static Run expected(Layout layout, String path) {
        byte[] json = new DocumentWriter(layout).write(TestPipeline.extract(path, TEXT.getBytes(UTF_8)));
        return new Run(ExitCode.OK, new String(json, UTF_8), "");
    }

    private void keepResult(Path models) throws IOException {
        List<Path> files = Stream.of(ModelFile.values())
                .map(model -> models.resolve(model.fileName()))
                .toList();
        ResultCache.in(Path.of(cache), () -> Origin.of(Installation.program(), files, OwnWords.NONE), Assertions::fail)
                .keep(Decoder.decode("b.txt", TEXT.getBytes(UTF_8)), TestPipeline.extract(TEXT));
    }

    /** The only one. */
    private Path entry() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(cache))) {
            return files.filter(file -> file.getFileName().toString().length() == 62)
                    .reduce((one, other) -> fail("a second entry: " + other))
                    .orElseThrow();
        }
    }
}
