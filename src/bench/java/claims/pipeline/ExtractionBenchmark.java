package claims.pipeline;

import claims.extract.OwnWords;
import claims.extract.claim.Attribution;
import claims.extract.claim.ClaimExtractor;
import claims.extract.entity.EntityExtractor;
import claims.extract.figure.FigureExtractor;
import claims.extract.score.ScoreExtractor;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Annotator;
import claims.text.Article;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.NotTextException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages that are our own, each over one whole article whose sentences are parsed already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExtractionBenchmark {
    private final EntityExtractor entityExtractor = new EntityExtractor(OwnWords.NONE);
    private final ScoreExtractor scoreExtractor = new ScoreExtractor();
    private final FigureExtractor figureExtractor = new FigureExtractor(OwnWords.NONE);
    private final ClaimExtractor claimExtractor = new ClaimExtractor(OwnWords.NONE);
    private final DocumentWriter writer = new DocumentWriter(Layout.PRETTY);
    private Article article;
    private AnnotatedArticle annotated;
    private List<Entity> entities;
    private ScoreExtractor.Result scores;
    private FigureExtractor.Result figures;
    private ClaimsDocument document;

    @Setup
    public void read() throws IOException, NotTextException {
        Path file = Path.of("samples/report-credits.txt");
        Path models = Path.of(System.getProperty("claims.models"));
        article = Decoder.decode(file.toString(), Files.readAllBytes(file));
        annotated = Annotator.load(models, work -> {}).annotate(Cleaner.clean(article));
        entities = entityExtractor.extract(annotated);
        scores = scoreExtractor.extract(annotated, entities);
        figures = figureExtractor.extract(annotated, entities, scores.numbers());
        document = Pipeline.load(models, OwnWords.NONE).extract(article);
    }

    @Benchmark
    public CleanText clean() {
        return Cleaner.clean(article);
    }

    @Benchmark
    public List<Entity> entities() {
        return entityExtractor.extract(annotated);
    }

    @Benchmark
    public ScoreExtractor.Result scores() {
        return scoreExtractor.extract(annotated, entities);
    }

    @Benchmark
    public FigureExtractor.Result figures() {
        return figureExtractor.extract(annotated, entities, scores.numbers());
    }

    @Benchmark
    public Attribution claims() {
        return claimExtractor
                .reported(annotated, entities)
                .carrying(figures.figures(), scores.scores(), scores.numbers());
    }

    @Benchmark
    public byte[] write() {
        return writer.write(document);
    }
}
