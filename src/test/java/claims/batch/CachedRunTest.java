package claims.batch;

import static org.assertj.core.api.Assertions.assertThat;

import claims.cache.Origin;
import claims.cache.ResultCache;
import claims.extract.OwnWords;
import claims.input.ArticleReader;
import claims.input.ByteSize;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.ClaimsDocument;
import claims.output.JsonStream;
import claims.output.ResultStream;
import claims.output.Sink;
import claims.testing.NamedInputs;
import claims.testing.TestPipeline;
import claims.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples, run again with the results of the run before. */
class CachedRunTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path temp;

    private Path news;
    private final Queue<String> extracted = new ConcurrentLinkedQueue<>();

    private record Run(String out, List<Outcome> outcomes, Duration time) {
        List<Boolean> cached() {
            return outcomes.stream()
                    .map(outcome -> ((Outcome.Extracted) outcome).times().cached())
                    .toList();
        }
    }

    @BeforeEach
    void copySamples() throws IOException {
        news = Files.createDirectory(temp.resolve("news"));
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Files.copy(sample, news.resolve(sample.getFileName()));
            }
        }
    }

    @Test
    void aSecondRunReadsAllBackInATenthOfTheTime() throws IOException {
        run(Optional.empty(), CachedRunTest::extract); // so that the models are there and the code is warm
        Run without = run(Optional.empty(), CachedRunTest::extract);
        Run first = run(cache(), CachedRunTest::extract);

        Run second = run(cache(), article -> {
            throw new AssertionError(article.path());
        });

        assertThat(first.cached()).hasSizeGreaterThan(10).containsOnly(false);
        assertThat(second.cached()).hasSameSizeAs(first.cached()).containsOnly(true);
        assertThat(List.of(first.out(), second.out())).containsOnly(without.out());
        assertThat(counts(second)).isEqualTo(counts(first));
        assertThat(second.time()).isLessThan(without.time().dividedBy(10));
    }

    @Test
    void onlyWhatChangedIsExtractedAgain() throws IOException {
        run(cache(), this::recorded);
        extracted.clear();
        Files.writeString(news.resolve("opinion.txt"), "Ada Reyes left Northwind Labs.");
        Files.move(news.resolve("earnings.txt"), news.resolve("moved.txt"));
        Files.copy(news.resolve("british.txt"), news.resolve("copy.txt"));

        Run second = run(cache(), this::recorded);

        assertThat(extracted).containsExactly("opinion.txt");
        assertThat(second.out())
                .isEqualTo(run(Optional.empty(), CachedRunTest::extract).out());
    }

    @Test
    void aFailureIsNotKept() throws IOException {
        Function<Article, ClaimsDocument> failing = article -> {
            if (name(article).equals("british.txt")) {
                throw new StackOverflowError();
            }
            return extract(article);
        };
        Run first = run(cache(), failing);
        Run second = run(cache(), this::recorded);

        assertThat(first.outcomes())
                .filteredOn(Outcome.Failed.class::isInstance)
                .hasSize(1);
        assertThat(extracted).containsExactly("british.txt");
        assertThat(second.outcomes()).noneMatch(Outcome.Failed.class::isInstance);
    }

    private Run run(Optional<ResultCache> cache, Function<Article, ClaimsDocument> extractor) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Outcome> outcomes = new ArrayList<>();
        Batch.Settings settings = new Batch.Settings(2, Duration.ofMinutes(1), false);
        Sink sink = Sink.standard(new ResultStream(out));
        ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), ByteSize.parse("10MB"));
        long start = System.nanoTime();
        try (JsonStream output = new JsonStream(sink, new DocumentWriter(Layout.COMPACT), Optional.empty())) {
            new Batch(settings, output, outcomes::add)
                    .run(NamedInputs.of(news.toString()), reader, extractor::apply, cache);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Run(out.toString(StandardCharsets.UTF_8), outcomes, time);
    }

    private Optional<ResultCache> cache() {
        return Optional.of(
                ResultCache.in(temp.resolve("cache"), () -> Origin.of(SAMPLES, List.of(), OwnWords.NONE), warning -> {
                    throw new AssertionError(warning);
                }));
    }

    private ClaimsDocument recorded(Article article) {
        extracted.add(name(article));
        return extract(article);
    }

    private static ClaimsDocument extract(Article article) {
        return TestPipeline.extract(article.path(), article.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Article article) {
        return Path.of(article.path()).getFileName().toString();
    }

    private static List<Counts> counts(Run run) {
        return run.outcomes().stream()
                .map(outcome -> ((Outcome.Extracted) outcome).counts())
                .toList();
    }
}
