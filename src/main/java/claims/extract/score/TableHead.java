package claims.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The head of a table.
 *
 * @param columns one for each column of the rows below
 * @param corner what it says above the names of the rows, where that holds for the whole table: "GPQA Diamond | Score"
 */
record TableHead(List<Label> columns, Label corner) {
    /** @param rows those below */
    static TableHead of(List<Label> labels, List<List<TableCell>> rows) {
        List<Label> columns = new ArrayList<>(labels);
        if (!labels.get(0).hasName()) {
            return new TableHead(columns, Label.NONE);
        }
        boolean shifted = rows.stream().filter(row -> row.size() > 1).allMatch(row -> row.size() == labels.size() + 1);
        if (shifted) {
            columns.add(0, Label.NONE); // the head has no cell above the names of the rows
            return new TableHead(columns, Label.NONE);
        }
        columns.set(0, Label.NONE);
        return new TableHead(columns, labels.get(0));
    }

    int size() {
        return columns.size();
    }

    Label column(int index) {
        return columns.get(index);
    }

    boolean holdsResults(int index) {
        Label label = columns.get(index);
        return label.isOfResults() || (label.hasName() && !label.isOther());
    }

    boolean holdsResults() {
        return IntStream.range(0, size()).anyMatch(this::holdsResults);
    }

    boolean namesTests() {
        return columns.stream().anyMatch(label -> label.test().isPresent() && !label.isOther());
    }

    boolean namesModels() {
        return columns.stream().anyMatch(label -> label.model().isPresent() && !label.isOther());
    }
}
