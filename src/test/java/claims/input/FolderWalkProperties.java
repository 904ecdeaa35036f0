package claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any folder. */
class FolderWalkProperties {
    @Property(tries = 100)
    void allArticlesOnceInTheOrderOfTheirPaths(@ForAll("paths") Set<String> paths) throws IOException {
        Path folder = Files.createTempDirectory("claims");
        try {
            Tree tree = new Tree(folder);
            Set<String> made = new TreeSet<>();
            for (String path : paths) {
                if (fits(folder, path)) {
                    tree.with(path);
                    made.add(path);
                }
            }

            assertThat(made.isEmpty() ? List.of() : tree.articles()).containsExactlyElementsOf(made);
            assertThat(made.isEmpty() ? List.of() : tree.named(Selection.USUAL, "**", "**/*.txt", ""))
                    .containsExactlyElementsOf(made);
        } finally {
            delete(folder);
        }
    }

    /** A name cannot be a file's and a folder's. */
    private static boolean fits(Path folder, String path) {
        for (Path above = folder.resolve(path).getParent(); !above.equals(folder); above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return false;
            }
        }
        return !Files.exists(folder.resolve(path));
    }

    /** Names that sort on both sides of a slash, and that begin alike. */
    @Provide
    Arbitrary<Set<String>> paths() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars('a', 'b', '-', '0', ' ', '!', '~', 'é', '\n', '"', '\'', '?', '[', '\\')
                .ofMinLength(1)
                .ofMaxLength(3);
        Arbitrary<String> article = name.map(stem -> stem + ".txt");
        return Arbitraries.oneOf(name, article)
                .list()
                .ofMaxSize(3)
                .flatMap(folders -> article.map(file -> String.join(
                        "/", Stream.concat(folders.stream(), Stream.of(file)).toList())))
                .set()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void aPathIsNewOnlyOnce(@ForAll List<Integer> names) {
        SeenPaths seen = new SeenPaths();
        Set<Integer> known = new HashSet<>();
        for (int name : names) {
            for (int i = 0; i < 20; i++) { // so many that it has to grow
                assertThat(seen.add(Path.of("/news/" + (name + i) + ".txt"))).isEqualTo(known.add(name + i));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
