package claims.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line names. */
@DisabledOnOs(OS.WINDOWS)
class InputsTest {
    @TempDir
    private Path folder;

    private Tree tree;

    @BeforeEach
    void writeArticles() throws IOException {
        tree = new Tree(folder).with("a.txt", "news/b.txt", "news/2026/c.md");
    }

    @Test
    void comeInTheOrderInWhichTheyAreNamedAndNoneTwice() throws IOException {
        tree.linking("link.txt", "a.txt");

        assertThat(tree.named(Selection.USUAL, "news/b.txt", "news", "link.txt", "news/../a.txt", "*/*.txt", "news"))
                .containsExactly("news/b.txt", "news/2026/c.md", "link.txt");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(tree.named(Selection.USUAL, "gone.txt", "a.txt", "a.txt/b.txt"))
                .satisfiesExactly(
                        problem -> assertThat(problem).isEqualTo("gone.txt: no such file or folder"),
                        article -> assertThat(article).isEqualTo("a.txt"),
                        problem -> assertThat(problem).startsWith("a.txt/b.txt: "));
        assertThat(read(List.of(""), "")).singleElement().satisfies(input -> {
            assertThat(input.shown()).isEqualTo("''");
            assertThat(input.problem()).contains("no such file or folder");
        });
    }

    @Test
    void aListNamesFilesAndFoldersButNoPatterns() throws IOException {
        tree.with("-", "*.txt");
        String list = tree.path("*.txt") + "\n" + tree.path("news") + "\n" + tree.path("?.txt") + "\n-\n";

        assertThat(read(List.of(tree.path("a.txt")), list))
                .extracting(input -> input.shown().replace(folder + "/", "")
                        + input.problem().orElse(""))
                .containsExactly(
                        "a.txt",
                        "*.txt",
                        "news/2026/c.md",
                        "news/b.txt",
                        "?.txtno such file or folder",
                        "./-no such file or folder");
    }

    @Test
    void anEmptyListIsTold() {
        assertThat(read(List.of(), "\n \n")).singleElement().satisfies(input -> {
            assertThat(input.shown()).isEqualTo("standard input");
            assertThat(input.problem().orElse("")).startsWith("an empty list");
        });
    }

    @Test
    void aListThatIsNotThereIsTold() {
        Inputs inputs =
                new Inputs(List.of(), List.of(tree.path("gone"), folder.toString()), Selection.USUAL, nothing());

        assertThat(all(inputs))
                .extracting(input -> input.problem().orElse(""))
                .containsExactly("no such file or folder", "Is a directory");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt          | a.txt
            ./a.txt        | a.txt
            news/b.txt     | b.txt
            news           | 2026/c.md b.txt
            news/2026/..   | 2026/c.md b.txt
            news/*/*       | 2026/c.md
            n*/b.*         | news/b.txt
            """)
    void oneArgumentIsTheTopOfTheResults(String argument, String places) {
        assertThat(all(new Inputs(List.of(tree.path(argument)), List.of(), Selection.USUAL, nothing())))
                .extracting(input -> input.place().toString())
                .containsExactly(places.split(" "));
    }

    @Test
    void severalKeepTheirPathsInTheResultsAndStayInside() {
        String inside = folder.toString().substring(1);
        Path up = Path.of("").toAbsolutePath().relativize(folder);

        assertThat(read(List.of(up + "/a.txt", folder + "/news/2026/../b.txt", folder + "/new*/2026"), ""))
                .filteredOn(input -> input.problem().isEmpty())
                .extracting(input -> input.place().toString())
                .containsExactly(
                        up.resolve("a.txt").toString().replaceFirst("^(\\.\\./)+", ""),
                        inside + "/news/b.txt",
                        inside + "/news/2026/c.md");
        assertThat(Place.asGiven(Path.of("../.././x/../news/a.txt"))).isEqualTo(Path.of("news/a.txt"));
        assertThat(Place.asGiven(Path.of("/../.."))).isEqualTo(Path.of(""));
    }

    @ParameterizedTest
    @CsvSource({"a.txt, false", "gone.txt, false", "news, true", "*.txt, true", "gone*, true"})
    void areSeveralByWhatIsNamed(String argument, boolean several) {
        assertThat(new Inputs(List.of(tree.path(argument)), List.of(), Selection.USUAL, nothing()).areSeveral())
                .isEqualTo(several);
        assertThat(new Inputs(List.of(), List.of("-"), Selection.USUAL, nothing()).areSeveral())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt    | a.txt          | true
            .        | a.txt          | true
            news/../ | news/2026/c.md | true
            news     | a.txt          | false
            *.txt    | a.txt          | true
            **/*.md  | news/2026/c.md | true
            **/*.md  | news/b.txt     | false
            .        | news/skip.txt  | false
            .        | news/d.json    | false
            news/d.json | news/d.json | true
            gone     | a.txt          | false
            """)
    void tellWhetherAFileIsOneOfThem(String argument, String file, boolean expected) throws IOException {
        tree.with("news/d.json", "news/skip.txt").holding("news/.gitignore", "skip.txt");
        Inputs inputs = new Inputs(List.of(tree.path(argument)), List.of(), Selection.USUAL, nothing());

        assertThat(inputs.read(folder.resolve(file))).isEqualTo(expected);
    }

    private List<Input> read(List<String> arguments, String list) {
        List<String> lists = list.isEmpty() ? List.of() : List.of("-");
        return all(new Inputs(arguments, lists, Selection.USUAL, new ByteArrayInputStream(list.getBytes(UTF_8))));
    }

    private static List<Input> all(Inputs inputs) {
        List<Input> all = new ArrayList<>();
        inputs.iterator().forEachRemaining(all::add);
        return all;
    }

    private static InputStream nothing() {
        return InputStream.nullInputStream();
    }
}
