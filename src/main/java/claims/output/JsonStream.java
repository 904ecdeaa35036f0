package claims.output;

import claims.input.Input;
import claims.json.DocumentWriter;
import claims.model.ClaimsDocument;
import claims.model.Generator;
import claims.text.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All documents one after the other into one place. */
public final class JsonStream implements Output {
    private final Sink sink;
    private final DocumentWriter writer;
    private final Optional<Generator> errorRecords;

    /**
     * Documents one after the other.
     *
     * @param errorRecords where an article without a result has an object all the same, who says that it wrote it
     */
    public JsonStream(Sink sink, DocumentWriter writer, Optional<Generator> errorRecords) {
        this.sink = sink;
        this.writer = writer;
        this.errorRecords = errorRecords;
    }

    @Override
    public Admission admit(Input input) {
        sink.keepOff(input);
        return new Admission.Wanted();
    }

    @Override
    public List<byte[]> render(ClaimsDocument document) {
        return List.of(writer.write(document));
    }

    @Override
    public void write(Input input, List<byte[]> rendered) throws IOException {
        sink.write(rendered.get(0));
    }

    @Override
    public void fail(Input input, Diagnostic why) throws IOException {
        if (errorRecords.isPresent()) {
            sink.write(writer.writeFailure(errorRecords.get(), input.path(), why));
        }
    }

    @Override
    public void whenUnread(Runnable then) {
        sink.whenUnread(then);
    }

    @Override
    public void commit() throws IOException {
        sink.commit();
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
