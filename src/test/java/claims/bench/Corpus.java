package claims.bench;

import claims.testing.GeneratedArticles;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of generated articles, always the same. */
record Corpus(Path folder, List<Path> articles) {
    private static final long SEED = 1;
    private static final int WORDS = 400;

    static Corpus of(int articles, Path folder) throws IOException {
        GeneratedArticles.write(folder, articles, SEED);
        try (Stream<Path> files = Files.walk(folder)) {
            return new Corpus(
                    folder, files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /** One text of about {@code bytes}: articles one after the other, the last one cut off. */
    static Path text(int bytes, Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (long seed = SEED; text.length() < bytes; seed++) {
            text.append(GeneratedArticles.article(seed, WORDS)).append('\n');
        }
        return Files.writeString(folder.resolve(bytes + ".txt"), text.substring(0, bytes));
    }

    /** The paths, one a line, in a file beside the folder. */
    Path list() throws IOException {
        return Files.write(
                folder.resolveSibling(folder.getFileName() + ".list"),
                articles.stream().map(Path::toString).toList());
    }

    /** As CoreNLP counts them. */
    long tokens() throws IOException {
        long tokens = 0;
        for (Path article : articles) {
            try (BufferedReader reader = Files.newBufferedReader(article, StandardCharsets.UTF_8)) {
                tokens += new PTBTokenizer<>(reader, new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                        .tokenize()
                        .size();
            }
        }
        return tokens;
    }

    static long words(Path article) throws IOException {
        return Stream.of(Files.readString(article).split("\\s+")).collect(Collectors.counting());
    }
}
