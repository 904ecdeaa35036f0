package claims.batch;

import static claims.text.Diagnostic.Code.INTERNAL_ERROR;
import static claims.text.Diagnostic.Code.NOT_TEXT;
import static claims.text.Diagnostic.Code.TIMEOUT;
import static claims.text.Diagnostic.Code.TOO_LARGE;
import static claims.text.Diagnostic.Code.UNREADABLE;
import static claims.text.Diagnostic.Code.UNWRITABLE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import claims.input.ArticleReader;
import claims.input.ByteSize;
import claims.input.Input;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.output.DocumentTree;
import claims.output.InterruptibleOutput;
import claims.output.OnExists;
import claims.output.Output;
import claims.testing.NamedInputs;
import claims.text.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of 200 in which everything goes wrong that can: nothing is lost, nothing is there twice, nothing is half. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class FaultTest {
    private static final int ARTICLES = 200;
    private static final Map<String, Diagnostic.Code> FAULTS = new TreeMap<>(Map.of(
            "010.txt", NOT_TEXT,
            "030.txt", UNREADABLE,
            "050.txt", TOO_LARGE,
            "060.txt", UNREADABLE,
            "070.txt", INTERNAL_ERROR,
            "080.txt", TIMEOUT,
            "120.txt", UNWRITABLE));

    @TempDir
    private Path top;

    private Path in;
    private Path out;
    private final StubExtractor extractor = new StubExtractor();
    private final Map<String, Outcome> reported = new TreeMap<>();

    @BeforeEach
    void writeArticles() throws IOException {
        in = Files.createDirectory(top.resolve("in"));
        out = top.resolve("out");
        for (int i = 0; i < ARTICLES; i++) {
            write(name(i), "Ferry " + i + " left the harbour of Tallow with " + (i * 37) + " crates of lemons.\n");
        }
        Files.write(in.resolve("010.txt"), binary());
        Files.write(in.resolve("020.txt"), new byte[0]);
        link(
                "030.txt",
                "/proc/self/mem"); // its permissions don't keep root from reading a file: that it is unreadable does
        Files.write(in.resolve("040.txt"), "The caf\u00e9 by the sluice sold nine sorts of tea.".getBytes(ISO_8859_1));
        try (RandomAccessFile large = new RandomAccessFile(in.resolve("050.txt").toFile(), "rw")) {
            large.setLength(20_000_000);
        }
        link("060.txt", "060.txt");
        link("loop", ".");
        write("070.txt", StubExtractor.THROW);
        write("080.txt", StubExtractor.HANG);
    }

    /** The end of a test would warn of a link that leads elsewhere. */
    @AfterEach
    void unlink() throws IOException {
        Files.delete(in.resolve("030.txt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void everyFaultStaysWithItsArticleAndASecondRunCompletesTheFirst(int jobs) throws Exception {
        Totals first = run(jobs, false, new FullDisk(tree(OnExists.replace)));

        assertThat(first.articles()).isEqualTo(ARTICLES);
        assertThat(first.failures()).isEqualTo(FAULTS.size());
        assertThat(failures()).isEqualTo(FAULTS);
        assertThat(results()).isEqualTo(wanted(FAULTS.keySet()));
        Map<String, String> before = contents();

        mend();
        int extracted = extractor.articles();
        Totals second = run(jobs, false, tree(OnExists.skip));

        assertThat(second.failures()).isZero();
        assertThat(second.skipped()).isEqualTo(ARTICLES - FAULTS.size());
        assertThat(extractor.articles() - extracted).isEqualTo(FAULTS.size());
        assertThat(results()).isEqualTo(wanted(List.of()));
        assertThat(contents()).containsAllEntriesOf(before);
        contents()
                .forEach((name, json) -> assertThat(json)
                        .startsWith("{\"schema\":")
                        .endsWith("}\n")
                        .contains("/" + name.replace(".json", ".txt") + "\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFirstFaultEndsARunThatIsToFailFast(int jobs) throws Exception {
        Totals totals = run(jobs, true, tree(OnExists.replace));

        assertThat(totals.articles()).isEqualTo(11);
        assertThat(failures()).containsOnlyKeys("010.txt");
        assertThat(results())
                .isEqualTo(IntStream.range(0, 10).mapToObj(FaultTest::result).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void anEndInTheMiddleLeavesWholeResultsThatTheNextRunCompletes(int jobs) throws Exception {
        mend();
        InterruptibleOutput output = new InterruptibleOutput(tree(OnExists.replace));
        Thread end = new Thread(output::abandon);
        Batch batch = new Batch(settings(jobs, false), output, outcome -> {
            if (name(outcome).equals("100.txt")) {
                end.start();
                join(end);
            }
        });

        batch.run(inputs(), reader(), extractor, Optional.empty());

        assertThat(results())
                .isEqualTo(IntStream.rangeClosed(0, 100)
                        .mapToObj(FaultTest::result)
                        .toList());
        assertThat(run(jobs, false, tree(OnExists.skip)).skipped()).isEqualTo(101);
        assertThat(results()).isEqualTo(wanted(List.of()));
    }

    private Totals run(int jobs, boolean failFast, Output output) throws Exception {
        reported.clear();
        try (output) {
            Batch batch = new Batch(settings(jobs, failFast), output, outcome -> reported.put(name(outcome), outcome));
            return batch.run(inputs(), reader(), extractor, Optional.empty());
        }
    }

    private static Batch.Settings settings(int jobs, boolean failFast) {
        return new Batch.Settings(jobs, Duration.ofMillis(500), failFast);
    }

    private Iterator<Input> inputs() {
        return NamedInputs.of(in.toString());
    }

    private static ArticleReader reader() {
        return new ArticleReader(new ByteArrayInputStream(new byte[0]), new ByteSize(10_000_000));
    }

    private DocumentTree tree(OnExists onExists) throws IOException {
        return DocumentTree.open(out, new DocumentWriter(Layout.COMPACT), onExists);
    }

    private void mend() throws IOException {
        for (String name : FAULTS.keySet()) {
            Files.deleteIfExists(in.resolve(name));
            write(name, "The ferry " + name + " was mended.");
        }
    }

    private Map<String, Diagnostic.Code> failures() {
        Map<String, Diagnostic.Code> failures = new TreeMap<>();
        reported.forEach((name, outcome) -> {
            if (outcome instanceof Outcome.Failed failed) {
                failures.put(name, failed.notice().diagnostic().code());
            }
        });
        return failures;
    }

    private static List<String> wanted(Collection<String> without) {
        return IntStream.range(0, ARTICLES)
                .filter(i -> !without.contains(name(i)))
                .mapToObj(FaultTest::result)
                .toList();
    }

    /** All that is there, hidden files too. */
    private List<String> results() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : new ArrayList<>(results())) {
            contents.put(name, Files.readString(out.resolve(name)));
        }
        return contents;
    }

    private void write(String name, String text) {
        try {
            Files.writeString(in.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, String target) throws IOException {
        Files.deleteIfExists(in.resolve(name));
        Files.createSymbolicLink(in.resolve(name), Path.of(target));
    }

    private static byte[] binary() {
        byte[] bytes = new byte[10_000];
        new Random(0).nextBytes(bytes);
        return bytes;
    }

    private static String name(int i) {
        return String.format("%03d.txt", i);
    }

    private static String result(int i) {
        return String.format("%03d.json", i);
    }

    private static String name(Outcome outcome) {
        return Path.of(outcome.input().path()).getFileName().toString();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
