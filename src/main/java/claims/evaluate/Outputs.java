package claims.evaluate;

import claims.json.Records;
import claims.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents of output, to be found by the article that they are about. */
final class Outputs {
    private final Map<String, Labelled> bySha256 = new HashMap<>();
    private final Map<String, Labelled> byPath = new HashMap<>();
    private final List<Labelled> all = new ArrayList<>();
    private final Set<Labelled> used = Collections.newSetFromMap(new IdentityHashMap<>());

    static Outputs load(Path fileOrFolder) throws IOException {
        var outputs = new Outputs();
        for (Path file : Gold.files(fileOrFolder)) {
            Records.read(file, Labelled.class).forEach(outputs::add);
        }
        return outputs;
    }

    void add(Labelled output) {
        all.add(output);
        output.article().ifPresent(article -> {
            article.sha256().ifPresent(hash -> bySha256.putIfAbsent(hash, output));
            article.path().ifPresent(path -> {
                byPath.putIfAbsent(path, output);
                byPath.putIfAbsent(absolute(Path.of(path)), output);
            });
        });
    }

    /**
     * The output that is of the article's bytes, and of several such the one with its path; failing that, by the path
     * alone, as it is written or where it leads to.
     */
    Optional<Labelled> find(GoldArticle gold, Optional<Article> article) throws IOException {
        Optional<Labelled> withPath = withPath(gold);
        Optional<String> sha256 = article.map(Article::sha256);
        Optional<Labelled> found = sha256.isPresent() && sha256.equals(withPath.flatMap(Outputs::sha256Of))
                ? withPath
                : sha256.map(bySha256::get).or(() -> withPath);
        found.ifPresent(used::add);
        return found;
    }

    private Optional<Labelled> withPath(GoldArticle gold) throws IOException {
        Optional<Labelled> asWritten =
                gold.labels().path().or(gold.labels()::id).map(byPath::get);
        return asWritten.isPresent() || gold.labels().path().isEmpty()
                ? asWritten
                : Optional.ofNullable(byPath.get(absolute(gold.path())));
    }

    private static Optional<String> sha256Of(Labelled output) {
        return output.article().flatMap(Labelled.Origin::sha256);
    }

    List<String> surplus() {
        return all.stream()
                .filter(output -> !used.contains(output))
                .map(output -> output.article()
                        .flatMap(Labelled.Origin::path)
                        .or(output::id)
                        .orElse("a document without a path"))
                .toList();
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
