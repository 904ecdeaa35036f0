package claims.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code mvn -Pbench verify}: times whole processes of the assembled application and of CoreNLP's own command line in turn,
 * and writes the table and the picture of the README. See CONTRIBUTING.md.
 *
 * <p>As system properties: {@code bench.app} and {@code bench.stock}, the application's folder and CoreNLP's class path;
 * {@code bench.output}, where all goes; {@code bench.runs} and {@code bench.only}, how often and which {@link Part}s;
 * {@code bench.jdk}, the home of one more Java for ours.
 */
public final class Bench {
    private static final Path ARTICLE = Path.of("samples/report-credits.txt");

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path output = Files.createDirectories(Path.of(System.getProperty("bench.output")));
        Path work = Files.createDirectories(output.resolve("work"));
        Path javaHome = Path.of(System.getProperty("java.home"));
        Stock stock = new Stock(javaHome, System.getProperty("bench.stock"), work.resolve("stock"));
        Alternation alternation = new Alternation(Integer.getInteger("bench.runs"), work);
        Set<Part> parts = Part.parse(System.getProperty("bench.only"));
        Comparison comparison = new Comparison(ours(javaHome), stock, alternation, work);

        List<String> programs = Stream.concat(comparison.ours().stream().map(Claims::name), Stream.of(Stock.NAME))
                .toList();
        String caption = caption(alternation.times());
        List<Row> rows = new ArrayList<>();
        if (parts.contains(Part.COLD)) {
            rows.addAll(comparison.cold(ARTICLE));
            String title = "Seconds from command to answer, an article of " + Corpus.words(ARTICLE) + " words";
            Files.writeString(output.resolve("seconds.svg"), BarChart.svg(title, rows.get(0), caption));
        }
        if (parts.contains(Part.NOTE)) {
            rows.addAll(comparison.note());
        }
        if (parts.contains(Part.INSTANT)) {
            rows.addAll(comparison.instant());
        }
        if (parts.contains(Part.FOLDER)) {
            rows.addAll(comparison.folder());
        }
        if (parts.contains(Part.THOUSAND)) {
            rows.addAll(comparison.thousand());
        }
        StringBuilder report = new StringBuilder();
        if (!rows.isEmpty()) {
            report.append(Table.comparing(programs, rows).markdown()).append('\n');
        }
        if (parts.contains(Part.GROWTH)) {
            report.append(comparison.growth().markdown()).append('\n');
        }
        report.append(caption).append('\n');
        Files.writeString(output.resolve("table.md"), report);
        System.out.println(report);
    }

    private static List<Claims> ours(Path javaHome) throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("bench.app"), "claims").toAbsolutePath();
        List<Claims> ours = new ArrayList<>();
        ours.add(new Claims("claims", launcher, javaHome));
        String another = System.getProperty("bench.jdk");
        if (!another.isBlank()) {
            Path home = Path.of(another);
            ours.add(new Claims("claims, JDK " + version(home), launcher, home));
        }
        for (Claims claims : ours) {
            claims.makeArchive();
        }
        return ours;
    }

    /** {@code JAVA_VERSION="25.0.1"} */
    private static String version(Path javaHome) throws IOException {
        try (Stream<String> lines = Files.lines(javaHome.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").replaceAll("\\..*", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String caption(int times) {
        return String.format(
                Locale.ROOT,
                "Medians of %d runs in turn, whole processes; %d processors, %s, JDK %s, %s.",
                times,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.version(),
                LocalDate.now(ZoneOffset.UTC));
    }
}
