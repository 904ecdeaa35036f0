package claims.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of cells, as Markdown. The first column is text, the others numbers. */
record Table(List<String> head, List<List<String>> rows) {
    private static final String NONE = "–";

    /** A column for each program, and one that tells how many times better the first is than the last. */
    static Table comparing(List<String> programs, List<Row> rows) {
        List<String> head = Stream.of(Stream.of("what"), programs.stream(), Stream.of("ratio"))
                .flatMap(names -> names)
                .toList();
        return new Table(head, rows.stream().map(row -> cells(programs, row)).toList());
    }

    private static List<String> cells(List<String> programs, Row row) {
        Stream<String> values = programs.stream()
                .map(program -> row.values().containsKey(program)
                        ? row.unit().shown(row.values().get(program))
                        : NONE);
        Double ours = row.values().get(programs.get(0));
        Double theirs = row.values().get(programs.get(programs.size() - 1));
        String ratio = programs.size() == 1 || ours == null || theirs == null
                ? NONE
                : Unit.times(row.unit().advantage(ours, theirs));
        return Stream.of(Stream.of(row.what()), values, Stream.of(ratio))
                .flatMap(cells -> cells)
                .toList();
    }

    String markdown() {
        String rule = "| --- |" + " ---: |".repeat(head.size() - 1);
        return Stream.of(Stream.of(line(head), rule), rows.stream().map(Table::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
