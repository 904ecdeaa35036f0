package claims.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is measured: each method one part, of the rows that it adds to the table.
 *
 * @param ours our program on each Java; the first is the one that {@code stock} runs on, too
 * @param work where what is generated goes
 */
record Comparison(List<Claims> ours, Stock stock, Alternation alternation, Path work) {
    private static final int FEW = 30;
    private static final int MANY = 120;
    private static final int THOUSAND = 1_000;

    private static final String NOTE = """
            Northwind Labs paid $12.5 million for the port of Oslo, 8% more than a year ago, Ada Reyes told reporters on \
            Monday. “We had no choice,” she said. On SWE-bench Verified, Kestrel 3 scores 71.2, against GPT-5.4's 68.9.
            """;

    List<Row> cold(Path article) throws IOException, InterruptedException {
        List<Contestant> all = all(claims -> claims.with("extract", article.toString()));
        all.add(stock.on(article));
        String what = String.format("one article of %,d words, from command to answer", Corpus.words(article));
        return timeAndMemory(what, all);
    }

    List<Row> note() throws IOException, InterruptedException {
        Path note = Files.writeString(work.resolve("note.txt"), NOTE);
        return List.of(time(
                "a note of one paragraph, from standard input",
                all(claims -> claims.with("extract", "-").reading(note))));
    }

    List<Row> instant() throws IOException, InterruptedException {
        return List.of(
                time("`--help`", all(claims -> claims.with("--help"))),
                time("`--version`", all(claims -> claims.with("--version"))),
                time(
                        "a usage error",
                        all(claims -> claims.with("extract", "--no-such").endingWith(2))));
    }

    /** Of two folders, so that all that is counted comes after the first of them: what any run takes falls out. */
    List<Row> folder() throws IOException, InterruptedException {
        Corpus few = Corpus.of(FEW, work.resolve("few"));
        Corpus many = Corpus.of(MANY, work.resolve("many"));
        List<Contestant> all = all(claims -> extractingAll(claims, few));
        all.add(stock.onAll(few.list()));
        int programs = all.size();
        all.addAll(all(claims -> extractingAll(claims, many)));
        all.add(stock.onAll(many.list()));
        List<Runs> runs = alternation.of(all);
        double tokens = many.tokens() - few.tokens();
        Map<String, Double> rates = new LinkedHashMap<>();
        for (int i = 0; i < programs; i++) {
            double seconds = runs.get(programs + i).seconds() - runs.get(i).seconds();
            rates.put(all.get(i).name(), tokens / seconds);
        }
        String what = MANY + " articles in a folder, two jobs";
        return List.of(
                new Row(what + ": tokens a second after the first " + FEW, Unit.TOKENS_A_SECOND, rates),
                memory(what, all.subList(programs, all.size()), runs.subList(programs, all.size())));
    }

    List<Row> thousand() throws IOException, InterruptedException {
        Corpus corpus = Corpus.of(THOUSAND, work.resolve("thousand"));
        return timeAndMemory(
                String.format("%,d articles in a folder, two jobs", THOUSAND),
                all(claims -> extractingAll(claims, corpus)));
    }

    Table growth() throws IOException, InterruptedException {
        Claims claims = ours.get(0);
        List<Contestant> sizes = new ArrayList<>();
        sizes.add(whole(claims, Files.writeString(work.resolve("sentence.txt"), "Ada Reyes left Northwind Labs.\n")));
        for (int bytes : Growth.BYTES) {
            sizes.add(whole(claims, Corpus.text(bytes, work)));
        }
        return Growth.table(
                claims.name(), alternation.of(sizes).stream().map(Runs::seconds).toList());
    }

    private static Contestant extractingAll(Claims claims, Corpus corpus) {
        return claims.with("extract", "--jobs", "2", corpus.folder().toString());
    }

    private static Contestant whole(Claims claims, Path text) {
        return claims.with("extract", "--max-size", "11MB", "--timeout", "30m", text.toString());
    }

    private List<Contestant> all(Function<Claims, Contestant> command) {
        return new ArrayList<>(ours.stream().map(command).toList());
    }

    private Row time(String what, List<Contestant> contestants) throws IOException, InterruptedException {
        return time(what, contestants, alternation.of(contestants));
    }

    private List<Row> timeAndMemory(String what, List<Contestant> contestants)
            throws IOException, InterruptedException {
        List<Runs> runs = alternation.of(contestants);
        return List.of(time(what, contestants, runs), memory(what, contestants, runs));
    }

    private static Row time(String what, List<Contestant> contestants, List<Runs> runs) {
        return new Row(what, Unit.SECONDS, values(contestants, runs, Runs::seconds));
    }

    private static Row memory(String what, List<Contestant> contestants, List<Runs> runs) {
        return new Row(
                what + ": peak memory",
                Unit.MEGABYTES,
                values(contestants, runs, contestantRuns -> contestantRuns.peakBytes() / 1e6));
    }

    private static Map<String, Double> values(
            List<Contestant> contestants, List<Runs> runs, Function<Runs, Double> value) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < contestants.size(); i++) {
            values.put(contestants.get(i).name(), value.apply(runs.get(i)));
        }
        return values;
    }
}
