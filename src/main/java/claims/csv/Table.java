package claims.csv;

import claims.csv.Columns.Column;
import claims.model.ClaimsDocument;
import claims.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvGenerator;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** One kind of finding in CSV as RFC 4180 has it, the article's path before its own columns. */
final class Table<R> {
    private static final String ARTICLE = "article";
    private static final String LINE_END = "\r\n"; // RFC 4180
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING) // whether a cell has quotes shall not hang on its length
            .build();

    private final String name;
    private final Function<ClaimsDocument, List<R>> rows;
    private final List<Column<R>> columns;
    private final CsvSchema schema;

    Table(String name, Function<ClaimsDocument, List<R>> rows, Columns<R> columns) {
        this.name = name;
        this.rows = rows;
        this.columns = columns.inOrder();
        CsvSchema.Builder builder =
                CsvSchema.builder().setLineSeparator(LINE_END).addColumn(ARTICLE);
        this.columns.forEach(column -> builder.addColumn(column.name()));
        this.schema = builder.build();
    }

    String fileName() {
        return name + ".csv";
    }

    byte[] header() {
        List<Cell> names = new ArrayList<>(List.of(new Cell(ARTICLE, false)));
        columns.forEach(column -> names.add(new Cell(column.name(), false)));
        return csv(List.of(names));
    }

    byte[] rows(ClaimsDocument document) {
        Cell article = Cell.of(document.article().path());
        return csv(rows.apply(document).stream().map(row -> cells(article, row)).toList());
    }

    private List<Cell> cells(Cell article, R row) {
        List<Cell> cells = new ArrayList<>(List.of(article));
        columns.forEach(column -> cells.add(Cell.of(column.value().apply(row))));
        return cells;
    }

    private byte[] csv(List<List<Cell>> lines) {
        var bytes = new ByteArrayOutputStream();
        if (lines.isEmpty()) {
            return bytes.toByteArray();
        }
        try (CsvGenerator csv = (CsvGenerator) FACTORY.createGenerator(context(), Utf8.writer(bytes))) {
            for (List<Cell> line : lines) {
                csv.writeStartArray();
                line.forEach(cell -> write(cell, csv));
                csv.writeEndArray();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Cell cell, CsvGenerator csv) {
        if (cell.isNumber()) {
            csv.writeNumber(cell.text());
        } else {
            csv.writeString(cell.text());
        }
    }

    private ObjectWriteContext context() {
        return new ObjectWriteContext.Base() {
            @Override
            public FormatSchema getSchema() {
                return schema;
            }
        };
    }
}
