package claims.nlp;

import claims.text.Block;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.NotTextException;
import claims.text.Span;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openjdk.jmh.infra.Blackhole;

/** The stages that are CoreNLP's, each over one whole article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnnotationBenchmark {
    private final Models models = Models.in(Path.of(System.getProperty("claims.models")));
    private final List<String> blocks = new ArrayList<>();
    private final List<List<CoreLabel>> labels = new ArrayList<>();
    private List<Sentence> sentences;

    @Setup
    public void read() throws IOException, NotTextException {
        Path file = Path.of("samples/report-credits.txt");
        CleanText text = Cleaner.clean(Decoder.decode(file.toString(), Files.readAllBytes(file)));
        for (Block block : text.blocks()) {
            Span span = block.span();
            blocks.add(text.text().substring(span.start(), span.end()));
        }
        blocks.forEach(block -> labels.addAll(SentenceSplitter.split(block)));
        labels.forEach(sentence -> models.tagger().tag(sentence));
        sentences = Annotator.load(Path.of(System.getProperty("claims.models")), work -> {})
                .annotate(text)
                .sentences();
    }

    @Benchmark
    public void split(Blackhole sink) {
        blocks.forEach(block -> sink.consume(SentenceSplitter.split(block)));
    }

    @Benchmark
    public void tag(Blackhole sink) {
        labels.forEach(sentence -> models.tagger().tag(sentence));
        sink.consume(labels);
    }

    @Benchmark
    public void names(Blackhole sink) {
        labels.forEach(sentence -> sink.consume(models.names().labels(sentence)));
    }

    @Benchmark
    public void parse(Blackhole sink) {
        sentences.forEach(sentence -> sink.consume(models.parser().parse(sentence)));
    }
}
