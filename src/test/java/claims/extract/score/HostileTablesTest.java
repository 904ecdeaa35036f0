package claims.extract.score;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.nlp.HandTagged;
import claims.text.Slice;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables made to hurt: they take time in proportion to their size, and give no result that they do not hold. */
class HostileTablesTest {
    /** Of the processor's time; the slowest takes a second once compiled. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROWS = 1000;
    private static final int COLUMNS = 200;
    private static final String HEAD = "Model" + " | Omega".repeat(COLUMNS) + "\n--- | ---\n";

    @Test
    void aCellBehindTheLastColumnBelongsToNobody() {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "Kestrel" + " | 7".repeat(row % (2 * COLUMNS)))
                .collect(Collectors.joining("\n"));

        List<Score> scores = read(HEAD + rows);

        int cells = IntStream.range(0, ROWS)
                .map(row -> Math.min(row % (2 * COLUMNS), COLUMNS))
                .sum();
        assertThat(scores).hasSize(cells);
    }

    static Stream<String> nothing() {
        String deep = "(".repeat(500) + "7" + ")".repeat(500);
        String longHead =
                "Model | Omega " + "of the steps ".repeat(40) + "| Omega " + "( ".repeat(250) + "cost\n--- | ---\n";
        return Stream.of(
                HEAD + ("Kestrel" + (" | " + deep).repeat(COLUMNS / 10) + "\n").repeat(ROWS / 10),
                HEAD + ("Kestrel" + " | 7 / 8 / 9".repeat(COLUMNS) + "\n").repeat(ROWS / 10),
                HEAD + ("Kestrel" + " | [".repeat(COLUMNS) + "\n").repeat(ROWS),
                HEAD + "Kestrel\n" + ("|".repeat(COLUMNS) + "\n").repeat(ROWS),
                HEAD + ("Kestrel" + " | Omega".repeat(COLUMNS) + "\n").repeat(ROWS / 10),
                longHead + "Kestrel | 7 | 8\n".repeat(ROWS),
                "7 | 8 | 9\n".repeat(ROWS) + HEAD + "Kestrel | 7\n");
    }

    @ParameterizedTest
    @MethodSource
    void nothing(String table) {
        assertThat(read(table)).isEmpty();
    }

    private static List<Score> read(String text) {
        AnnotatedArticle article = HandTagged.table(text);
        List<Entity> entities = List.of(
                new Entity("e1", "Kestrel", EntityType.PRODUCT, mentions("Kestrel", text)),
                new Entity("e2", "Omega", EntityType.BENCHMARK, mentions("Omega", text)));
        ScoreExtractor extractor = new ScoreExtractor();
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Score> scores = extractor.extract(article, entities).scores();
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
        return scores;
    }

    private static List<Slice> mentions(String name, String text) {
        List<Slice> mentions = new ArrayList<>();
        Matcher matcher = Pattern.compile(name).matcher(text);
        while (matcher.find()) {
            mentions.add(new Slice(name, matcher.start(), matcher.end()));
        }
        return mentions;
    }
}
