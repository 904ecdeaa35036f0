package claims.extract.score;

import claims.extract.lexeme.Table;
import claims.model.Entities;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the results in tables. A cell counts only where it is plain of whom it tells, and on what. */
final class TableReader {
    /** A head may have lines above it that span several columns. */
    private static final int LOWEST_HEAD = 3;

    private static final Optional<Reference> NONE = Optional.empty();

    private final LabelReader labels;
    private final TableCells cells;
    private final Exactness exactness;

    TableReader(ScoreWords words, Settings settings, ResultNumbers numbers, Exactness exactness) {
        this.labels = new LabelReader(words);
        this.cells = new TableCells(settings, numbers);
        this.exactness = exactness;
    }

    List<TableResult> read(Table table, AnnotatedArticle article, Entities names, Lead lead) {
        List<List<TableCell>> rows = cells.of(table, article, names);
        for (int i = 0; i < Math.min(LOWEST_HEAD, rows.size()); i++) {
            if (rows.get(i).stream()
                    .anyMatch(cell ->
                            CellResult.of(cell, TableRole.NONE, exactness).isPresent())) {
                return List.of();
            }
            List<List<TableCell>> below = rows.subList(i + 1, rows.size());
            TableHead head = TableHead.of(rows.get(i).stream().map(labels::read).toList(), below);
            if (head.holdsResults()) {
                return results(head, below, lead);
            }
        }
        return List.of();
    }

    private List<TableResult> results(TableHead head, List<List<TableCell>> rows, Lead lead) {
        Optional<Reference> test =
                head.namesTests() ? Optional.empty() : head.corner().test().or(lead::test);
        Optional<Reference> model =
                head.namesModels() ? Optional.empty() : head.corner().model().or(lead::model);
        List<TableResult> results = new ArrayList<>();
        for (List<TableCell> row : rows) {
            Label name = RowName.of(head, row, labels);
            for (int i = 0; i < Math.min(row.size(), head.size()) && !name.isOther(); i++) {
                Label column = head.column(i);
                if (!head.holdsResults(i)) {
                    continue;
                }
                Optional<Reference> on =
                        told(column.test(), name.test(), column.isOfResults() || name.isOfResults() ? test : NONE);
                Optional<Reference> of = told(column.model(), name.model(), mayLackModel(head, name) ? model : NONE);
                if (on.isPresent() && of.isPresent()) {
                    TableCell cell = row.get(i);
                    CellResult.of(cell, column.role(), exactness)
                            .ifPresent(it -> results.add(new TableResult(cell, it, column, name, on.get(), of.get())));
                }
            }
        }
        return results;
    }

    /** Its rows are tests or settings, and all of it tells of one model. */
    private static boolean mayLackModel(TableHead head, Label name) {
        return name.test().isPresent() || head.holdsResults(0) || head.column(0).role() == TableRole.SETTING;
    }

    /** What the head or the row says, or else the whole table; nothing where the head says one thing and the row another. */
    private static Optional<Reference> told(
            Optional<Reference> column, Optional<Reference> row, Optional<Reference> all) {
        if (column.isPresent() && row.isPresent()) {
            return NONE;
        }
        return column.or(() -> row).or(() -> all);
    }
}
