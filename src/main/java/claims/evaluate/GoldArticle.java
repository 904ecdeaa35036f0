package claims.evaluate;

import claims.text.Article;
import claims.text.Decoder;
import claims.text.NotTextException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An article with its labels.
 *
 * @param file the gold file that it is in
 */
public record GoldArticle(Path file, Labelled labels) {

    /** What messages call it. */
    public String name() {
        return labels.id().or(labels::path).orElse(file.toString());
    }

    Article read() throws IOException {
        try {
            return Decoder.decode(name(), bytes());
        } catch (NotTextException e) {
            throw new IOException(name() + ": " + e.getMessage(), e);
        }
    }

    /** The article: the text in the gold line itself, else what its path leads to. */
    private byte[] bytes() throws IOException {
        if (labels.text().isPresent()) {
            return labels.text().get().getBytes(StandardCharsets.UTF_8);
        }
        Path article = path();
        if (!Files.isRegularFile(article)) {
            throw new NoSuchFileException(
                    article.toString(), null, "named in " + file + ", not found from there or from here");
        }
        return Files.readAllBytes(article);
    }

    /** Seen from the gold file's folder, else from the working directory. */
    Path path() throws IOException {
        Path path =
                Path.of(labels.path().orElseThrow(() -> new IOException(file + ": gold with neither path nor text")));
        Path besideGold = file.resolveSibling(path).normalize();
        return Files.exists(besideGold) || !Files.exists(path) ? besideGold : path;
    }
}
