package claims.input;

import claims.text.Article;
import claims.text.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads articles from files or standard input, none above a size. */
public final class ArticleReader {
    private final InputStream standardInput;
    private final ByteSize maxSize;

    public ArticleReader(InputStream standardInput, ByteSize maxSize) {
        this.standardInput = standardInput;
        this.maxSize = maxSize;
    }

    /**
     * Reads and decodes an article.
     *
     * @throws IOException with a message for the user, but for the JDK's own kinds, which {@link FileProblems} words
     */
    public Article read(Input input) throws IOException {
        return Decoder.decode(
                input.path(), input.file().isPresent() ? bytes(input.file().get()) : limited(standardInput));
    }

    private byte[] bytes(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw new IOException(FileProblems.notAFile());
        }
        if (Files.isRegularFile(file) && Files.size(file) > maxSize.bytes()) {
            throw new TooLargeException(Files.size(file), maxSize);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in); // a pipe has no size to ask for, and a file may grow
        }
    }

    private byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) maxSize.bytes() + 1);
        if (bytes.length > maxSize.bytes()) {
            throw new TooLargeException(maxSize);
        }
        return bytes;
    }
}
