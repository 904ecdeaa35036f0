package claims.evaluate;

import claims.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles with labels, in the order of their files. */
public record Gold(List<GoldArticle> articles) {
    public Gold {
        articles = List.copyOf(articles);
    }

    /**
     * Reads gold.
     *
     * @param path a file of JSON Lines or pretty-printed objects, or a folder of such files ({@code *.json},
     *     {@code *.jsonl}), which are read in the order of their names
     */
    public static Gold load(Path path) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (Path file : files(path)) {
            for (Labelled labels : Records.read(file, Labelled.class)) {
                articles.add(new GoldArticle(file, labels));
            }
        }
        if (articles.isEmpty()) {
            throw new IOException(path + ": no gold in it");
        }
        return new Gold(articles);
    }

    static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
