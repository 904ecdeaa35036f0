package claims.batch;

import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.output.Admission;
import claims.output.Output;
import claims.text.Diagnostic;
import java.io.IOException;
import java.util.List;

/** An output whose disk is full when article 120 comes, and has room again after it. */
record FullDisk(Output output) implements Output {
    @Override
    public Admission admit(Input input) {
        return output.admit(input);
    }

    @Override
    public List<byte[]> render(ClaimsDocument document) {
        return output.render(document);
    }

    @Override
    public void write(Input input, List<byte[]> rendered) throws IOException {
        if (input.path().endsWith("120.txt")) {
            throw new UnwrittenException("120.json", new IOException("No space left on device"));
        }
        output.write(input, rendered);
    }

    @Override
    public void fail(Input input, Diagnostic why) throws IOException {
        output.fail(input, why);
    }

    @Override
    public void commit() throws IOException {
        output.commit();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
