package claims.evaluate;

import claims.json.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What came of it.
 *
 * @param articles how many were compared
 * @param rows the numbers, for what gold says something of
 * @param mistakes in the order of the gold's articles
 * @param notes what the reader of the numbers should know
 */
public record Evaluation(int articles, List<Row> rows, List<Mistake> mistakes, List<String> notes) {
    private static final List<String> LISTS = List.of("entities", "figures", "scores", "claims");

    /** The row of each list that says most of it; of claims, the content where gold names no sources. */
    private static final Map<String, List<String>> HEADLINES = Map.of(
            "entities", List.of("mention"),
            "figures", List.of("value"),
            "scores", List.of("tuple"),
            "claims", List.of("claim", "content"));

    public Evaluation {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    static Evaluation of(List<Findings> articles, List<String> notes) {
        var sums = new LinkedHashMap<List<String>, Row>();
        articles.stream()
                .flatMap(findings -> findings.rows().stream())
                .forEach(row -> sums.merge(List.of(row.list(), row.name()), row, Row::plus));
        var rows = sums.values().stream()
                .filter(Row::isMeasured)
                .sorted(Comparator.comparingInt(row -> LISTS.indexOf(row.list())))
                .toList();
        return new Evaluation(articles.size(), rows, measured(articles, rows), notes);
    }

    /** What differs in something that gold never speaks of is no mistake. */
    private static List<Mistake> measured(List<Findings> articles, List<Row> rows) {
        var measured = rows.stream().map(row -> row.list() + " " + row.name()).collect(Collectors.toSet());
        var mistakes = new ArrayList<Mistake>();
        for (Findings findings : articles) {
            for (Mistake mistake : findings.mistakes()) {
                var differs = mistake.differs().stream()
                        .filter(name -> name.equals(Mistake.SPAN) || measured.contains(mistake.list() + " " + name))
                        .toList();
                if (mistake.differs().isEmpty()) {
                    mistakes.add(mistake);
                } else if (!differs.isEmpty()) {
                    mistakes.add(mistake.withDiffers(differs));
                }
            }
        }
        return mistakes;
    }

    /** One row for each list that was measured, the one that says most of it. */
    public List<Row> headlines() {
        return LISTS.stream()
                .flatMap(list -> HEADLINES.get(list).stream()
                        .flatMap(name -> rows.stream()
                                .filter(row ->
                                        row.list().equals(list) && row.name().equals(name)))
                        .limit(1))
                .toList();
    }

    /** Of the headlines, with overlap matching; empty when nothing was measured. */
    public OptionalDouble lowestOverlapF1() {
        return headlines().stream()
                .flatMapToDouble(row -> row.overlap().f1().stream())
                .min();
    }

    /** The numbers as text, to be read on one screen. */
    public String table() {
        return Table.of(this);
    }

    /** The mistakes as text. */
    public String listing() {
        return Listing.of(mistakes);
    }

    /** The same numbers and mistakes for machines. */
    public byte[] json() {
        return Records.write(EvaluationJson.of(this));
    }
}
