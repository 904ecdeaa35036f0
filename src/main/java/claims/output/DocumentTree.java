package claims.output;

import claims.input.FileProblems;
import claims.input.Input;
import claims.input.SeenPaths;
import claims.json.DocumentWriter;
import claims.model.ClaimsDocument;
import claims.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A file for each document, in a folder that mirrors where the articles lie. */
public final class DocumentTree implements Output {
    private final ResultFolder folder;
    private final DocumentWriter writer;
    private final OnExists onExists;
    private final SeenPaths taken = new SeenPaths();
    /** What is admitted on one thread is written on another. */
    private final Map<Input, Path> expected = new ConcurrentHashMap<>();

    private DocumentTree(ResultFolder folder, DocumentWriter writer, OnExists onExists) {
        this.folder = folder;
        this.writer = writer;
        this.onExists = onExists;
    }

    public static DocumentTree open(Path folder, DocumentWriter writer, OnExists onExists) throws IOException {
        return new DocumentTree(ResultFolder.open(folder), writer, onExists);
    }

    @Override
    public Admission admit(Input input) {
        Path place = ResultName.of(input);
        Path file = folder.file(place);
        Optional<String> obstacle = folder.obstacle(place);
        if (obstacle.isPresent()) {
            return refused(file, obstacle.get());
        }
        if (!taken.add(place)) {
            return refused(file, "the result of another article of this run has that name");
        }
        if (onExists == OnExists.error && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(file, FileProblems.existing());
        }
        if (onExists == OnExists.skip && Files.isRegularFile(file)) {
            return new Admission.Kept();
        }
        expected.put(input, place);
        return new Admission.Wanted();
    }

    private static Admission refused(Path file, String why) {
        return new Admission.Refused(file + ": " + why);
    }

    @Override
    public List<byte[]> render(ClaimsDocument document) {
        return List.of(writer.write(document));
    }

    @Override
    public void write(Input input, List<byte[]> rendered) throws UnwrittenException {
        Path place = expected.remove(input);
        try (UnfinishedFile file = folder.create(place)) {
            file.write(rendered.get(0));
            file.commit();
        } catch (IOException e) {
            throw new UnwrittenException(folder.file(place).toString(), e);
        }
    }

    @Override
    public void fail(Input input, Diagnostic why) {
        expected.remove(input);
    }

    /** Each file has been whole from its beginning. */
    @Override
    public void commit() {}

    @Override
    public void close() {}
}
