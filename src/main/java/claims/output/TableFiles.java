package claims.output;

import claims.csv.Tables;
import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table for each kind of finding, over all articles of a run. */
public final class TableFiles implements Output {
    private final List<UnfinishedFile> files = new ArrayList<>();

    private TableFiles() {}

    public static TableFiles open(Path folder) throws IOException {
        ResultFolder results = ResultFolder.open(folder);
        TableFiles tables = new TableFiles();
        try {
            for (String name : Tables.fileNames()) {
                tables.files.add(results.create(Path.of(name)));
            }
            tables.write(Tables.headers());
            return tables;
        } catch (IOException e) {
            tables.close();
            throw e;
        }
    }

    @Override
    public Admission admit(Input input) {
        files.forEach(file -> file.keepOff(input));
        return new Admission.Wanted();
    }

    @Override
    public List<byte[]> render(ClaimsDocument document) {
        return Tables.rows(document);
    }

    @Override
    public void write(Input input, List<byte[]> rendered) throws IOException {
        write(rendered);
    }

    private void write(List<byte[]> rendered) throws IOException {
        for (int i = 0; i < rendered.size(); i++) {
            files.get(i).write(rendered.get(i));
        }
    }

    /** No table has a row for it. */
    @Override
    public void fail(Input input, Diagnostic why) {}

    @Override
    public void commit() throws IOException {
        for (UnfinishedFile file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (UnfinishedFile file : files) {
            file.close();
        }
    }
}
