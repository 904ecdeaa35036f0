package claims.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Articles by the thousand for tests of runs as a whole: the same seed gives the same article everywhere. Their lengths
 * and shapes are those of real ones (a note of a line, a report, a newsletter of lists, a page on one line, a table);
 * what they say is made up.
 *
 * <p>From the command line: {@code GeneratedArticles FOLDER COUNT [SEED]}.
 */
public final class GeneratedArticles {
    private static final List<String> PEOPLE = List.of(
            "Ada Reyes", "Jonas Feld", "Renske Bakker", "Tomas Berglund", "Ines Duarte", "Mei Tanaka", "Omar Haddad");
    private static final List<String> COMPANIES = List.of(
            "Northwind Labs", "Corvane", "Halden Research", "Altmark Partners", "Fjordline", "Kestrel Systems", "Meta");
    private static final List<String> MODELS =
            List.of("GPT-5.4", "Muse Spark", "Claude Opus 4.6", "Gemini 3.1 Pro", "Kestrel 3", "Tern-32B");
    private static final List<String> BENCHMARKS =
            List.of("HealthBench Hard", "SWE-bench Verified", "MMLU-Pro", "ARC-AGI-2", "LiveCodeBench");
    private static final List<String> TOPICS =
            List.of("a new data centre", "its second model", "the port of Oslo", "a price cut", "the merger");
    private static final List<String> OUTLETS = List.of("The Ledger", "AI News", "Signal Weekly");

    private final SplittableRandom random; // a Random of the next seed would be much like this one
    private final List<Supplier<String>> sentences = List.of(
            () -> pick(COMPANIES) + " paid $" + decimal(1, 900) + " " + pick(List.of("million", "billion")) + " for "
                    + pick(TOPICS) + ".",
            () -> "“" + pick(List.of("It works", "We had no choice", "Nobody asked us")) + ",” said " + pick(PEOPLE)
                    + ", who runs " + pick(COMPANIES) + ".",
            () -> pick(PEOPLE) + " told reporters that " + pick(TOPICS) + " would cost about £" + whole(5, 900)
                    + "m, up " + whole(2, 40) + "% on last year.",
            () -> "On " + pick(BENCHMARKS) + ", " + pick(MODELS) + " scores " + decimal(20, 95) + ", against "
                    + pick(MODELS) + "'s " + decimal(20, 95) + ".",
            () -> "According to " + pick(COMPANIES) + ", " + whole(2, 900) + ",000 people use it each month ("
                    + pick(OUTLETS) + ").",
            () -> "\"We are at " + whole(10, 99) + " per cent,\" " + pick(PEOPLE) + " wrote — \"and that is enough.\"",
            () -> "It has been " + whole(2, 30) + " years since " + pick(COMPANIES) + " came to "
                    + pick(List.of("Stockholm", "São Paulo", "Nairobi")) + ".",
            () -> "The shares fell from €" + decimal(50, 90) + " to €" + decimal(10, 49) + " 📉 in a week.",
            () -> "Nobody knows what comes next, and the people in the building said little.");
    private final List<Function<Integer, String>> shapes =
            List.of(this::note, this::report, this::newsletter, this::onOneLine, this::table, this::wrapped);

    private GeneratedArticles(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** One of about {@code words} words or, where its shape is a short one, fewer. */
    public static String article(long seed, int words) {
        GeneratedArticles generator = new GeneratedArticles(seed);
        return generator.pick(generator.shapes).apply(words);
    }

    /** One whose length is as random as its shape: most are short, some are long. */
    public static String article(long seed) {
        double spread = new SplittableRandom(~seed).nextDouble();
        return article(seed, (int) (40 + 1_500 * spread * spread * spread));
    }

    /** {@code 0000/a0000.txt} and so on, a hundred in a folder. */
    public static void write(Path folder, int count, long seed) throws IOException {
        for (int i = 0; i < count; i++) {
            Path file =
                    folder.resolve(String.format(Locale.ROOT, "%04d/a%05d.%s", i / 100, i, i % 7 == 0 ? "md" : "txt"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article(seed + i));
        }
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? Long.parseLong(args[2]) : 1);
    }

    private String note(int words) {
        return sentence() + "\n";
    }

    private String report(int words) {
        return "# What " + pick(COMPANIES) + " wants\n\nBy " + pick(PEOPLE) + "\n\n" + paragraphs(words, "\n\n") + "\n";
    }

    private String newsletter(int words) {
        StringBuilder text = new StringBuilder(
                "Title: The week in models\nPublished: April " + whole(1, 28) + ", 2026\n\nSkip to content\n\n");
        for (int item = 0; item < Math.max(2, words / 25); item++) {
            text.append("• **")
                    .append(pick(COMPANIES))
                    .append(".** ")
                    .append(sentence())
                    .append("[¹]\n");
        }
        return text.append("\nNotes\n[¹] ")
                .append(pick(OUTLETS))
                .append(", April 2026.\n\nShare this post on: X\n")
                .toString();
    }

    private String onOneLine(int words) {
        return "Title: " + pick(COMPANIES) + " Again Author: " + pick(PEOPLE) + " Published: May " + whole(1, 28)
                + ", 2026 {{entity:x|" + pick(COMPANIES) + "}} is back. " + paragraphs(words, " ")
                + " © 2026 All rights reserved.";
    }

    private String table(int words) {
        StringBuilder text = new StringBuilder("| Model | " + pick(BENCHMARKS) + " | MMLU |\r\n|---|---:|---:|\r\n");
        MODELS.forEach(
                model -> text.append("| " + model + " | " + decimal(20, 95) + " | " + decimal(20, 95) + " |\r\n"));
        return text + "\r\n" + paragraphs(words, "\r\n\r\n") + "\r\n";
    }

    /** Lines that end wherever they are full, behind a byte-order mark. */
    private String wrapped(int words) {
        return "\uFEFF" + paragraphs(words, "\n\n").replaceAll("(.{60,76}) ", "$1\n") + "\n";
    }

    private String paragraphs(int words, String gap) {
        List<String> paragraphs = new ArrayList<>();
        for (int left = words; left > 0; left -= 60) {
            paragraphs.add(String.join(" ", sentence(), sentence(), sentence(), sentence()));
        }
        return String.join(gap, paragraphs);
    }

    private String sentence() {
        return pick(sentences).get();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String whole(int from, int to) {
        return String.valueOf(from + random.nextInt(to - from));
    }

    private String decimal(int from, int to) {
        return whole(from, to) + "." + random.nextInt(10);
    }
}
