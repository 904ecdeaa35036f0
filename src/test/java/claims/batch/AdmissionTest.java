package claims.batch;

import static org.assertj.core.api.Assertions.assertThat;

import claims.input.ArticleReader;
import claims.input.ByteSize;
import claims.input.Input;
import claims.json.DocumentWriter;
import claims.json.Documents;
import claims.json.Layout;
import claims.output.DocumentTree;
import claims.output.OnExists;
import claims.output.Output;
import claims.text.Diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a batch is read at all, by what is there already. */
class AdmissionTest {
    @TempDir
    private Path folder;

    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void aSecondRunReadsOnlyWhatHasNoResult() throws IOException {
        run(OnExists.replace, articles(0, 5));
        Files.delete(folder.resolve("out/3.json"));
        read.clear();
        outcomes.clear();

        Totals totals = run(OnExists.skip, articles(0, 7));

        assertThat(read).containsExactlyInAnyOrder("3.txt", "5.txt", "6.txt");
        assertThat(outcomes)
                .extracting(outcome -> outcome instanceof Outcome.Skipped)
                .containsExactly(true, true, true, false, true, false, false);
        assertThat(totals.skipped()).isEqualTo(4);
        assertThat(totals.failures()).isZero();
    }

    @Test
    void aResultThatMayNotBeReplacedIsAFailureOfAnArticleThatIsNotRead() throws IOException {
        run(OnExists.replace, articles(0, 1));
        read.clear();
        outcomes.clear();

        assertThat(run(OnExists.error, articles(0, 2)).failures()).isEqualTo(1);

        assertThat(read).containsExactly("1.txt");
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed ->
                                assertThat(failed.notice().diagnostic().code()).isEqualTo(Code.UNWRITABLE));
    }

    @RepeatedTest(5)
    void ofTwoWithOneResultItIsAlwaysTheSecondThatHasNone() throws IOException {
        List<Input> twice = new ArrayList<>(articles(0, 20));
        for (int i = 0; i < 20; i++) {
            Path other = Files.writeString(
                    Files.createDirectories(folder.resolve("other")).resolve(i + ".md"), "Snow.");
            twice.add(Input.of("other/" + i + ".md", other, Path.of(i + ".md")));
        }

        assertThat(run(OnExists.error, twice).failures()).isEqualTo(20);

        assertThat(outcomes.subList(0, 20)).allMatch(outcome -> outcome instanceof Outcome.Extracted);
        assertThat(outcomes.subList(20, 40))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Failed.class,
                                failed -> assertThat(
                                                failed.notice().diagnostic().message())
                                        .contains("another article")));
    }

    private List<Input> articles(int from, int to) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("in"));
        List<Input> inputs = new ArrayList<>();
        for (int i : IntStream.range(from, to).toArray()) {
            Path file = Files.writeString(articles.resolve(i + ".txt"), "Snow has reached Oslo.");
            inputs.add(Input.of(i + ".txt", file, Path.of(i + ".txt")));
        }
        return inputs;
    }

    private Totals run(OnExists onExists, List<Input> inputs) throws IOException {
        var settings = new Batch.Settings(4, Duration.ofSeconds(60), false);
        ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), ByteSize.parse("1MB"));
        try (Output output = DocumentTree.open(folder.resolve("out"), new DocumentWriter(Layout.COMPACT), onExists)) {
            Extractor extractor = article -> {
                read.add(article.path());
                return Documents.empty();
            };
            return new Batch(settings, output, outcomes::add)
                    .run(inputs.iterator(), reader, extractor, Optional.empty());
        }
    }
}
