package claims.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.input.Input;
import claims.json.DocumentWriter;
import claims.json.Documents;
import claims.json.Layout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTreeTest {
    private static final String DOCUMENT =
            new String(new DocumentWriter(Layout.COMPACT).write(Documents.empty()), UTF_8);

    @TempDir
    private Path top;

    private Path out;

    @BeforeEach
    void nameFolder() {
        out = top.resolve("out");
    }

    @Test
    void mirrorsTheFoldersOfTheInput() throws IOException {
        DocumentTree tree = tree(OnExists.replace);

        write(tree, "a.txt");
        write(tree, "news/today/b.md");

        assertThat(files()).containsExactly("out/a.json", "out/news/today/b.json");
        assertThat(out.resolve("a.json")).hasContent(DOCUMENT.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "line\nbreak",
                "tab\t",
                "\"quoted\" 'twice' `thrice`",
                "😀",
                "-rf",
                "--",
                "$(touch pwned)",
                "*",
                "a;b&c|d>e",
                "back\\slash",
                "..",
                "...",
                " ",
                "\u202Eltr"
            })
    @DisabledOnOs(OS.WINDOWS)
    void anyNameIsANameAndNothingElse(String name) throws IOException {
        write(tree(OnExists.replace), "in/" + name + ".txt");

        assertThat(files()).containsExactly("out/in/" + name + ".json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "news/../../a.txt", "news/../a.txt", "/a.txt", "../out/a.txt"})
    void nothingIsEverOutside(String place) throws IOException {
        assertThat(tree(OnExists.replace).admit(input(place)))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.why()).contains("outside"));
        assertThat(files()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noLinkInTheFolderLeadsOut() throws IOException {
        Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
        DocumentTree tree = tree(OnExists.replace);
        Admission before = tree.admit(input("link/made/later.txt"));
        Files.createSymbolicLink(out.resolve("link"), elsewhere);

        assertThat(before).isEqualTo(new Admission.Wanted());
        assertThatThrownBy(() -> tree.write(input("link/made/later.txt"), rendered()))
                .isInstanceOf(Output.UnwrittenException.class)
                .hasStackTraceContaining("symbolic link");
        assertThat(tree.admit(input("link/a.txt"))).isInstanceOf(Admission.Refused.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aResultReplacesALinkAndNotWhatItLeadsTo() throws IOException {
        Path precious = Files.writeString(top.resolve("precious"), "mine");
        DocumentTree tree = tree(OnExists.replace);
        Files.createSymbolicLink(out.resolve("a.json"), precious);

        write(tree, "a.txt");

        assertThat(precious).hasContent("mine");
        assertThat(out.resolve("a.json")).isRegularFile().hasContent(DOCUMENT.strip());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectory(top.resolve("real"));
        Files.createSymbolicLink(out, real);

        write(tree(OnExists.replace), "news/a.txt");

        assertThat(real.resolve("news/a.json")).exists();
    }

    @Test
    void ofTwoArticlesWithOneResultTheSecondIsRefused() throws IOException {
        DocumentTree tree = tree(OnExists.replace);
        write(tree, "a.txt");

        assertThat(tree.admit(input("a.md")))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.why())
                                .contains(out.resolve("a.json").toString(), "another article"));
    }

    @Test
    void whatIsThereIsReplacedKeptOrAnError() throws IOException {
        Path result = Files.writeString(Files.createDirectory(out).resolve("a.json"), "earlier");

        assertThat(tree(OnExists.skip).admit(input("a.txt"))).isEqualTo(new Admission.Kept());
        assertThat(tree(OnExists.skip).admit(input("b.txt"))).isEqualTo(new Admission.Wanted());
        assertThat(tree(OnExists.error).admit(input("a.txt"))).isInstanceOf(Admission.Refused.class);
        assertThat(result).hasContent("earlier");
        write(tree(OnExists.replace), "a.txt");
        assertThat(result).hasContent(DOCUMENT.strip());
    }

    @Test
    void keptResultsHaveTheirPlaceAsWell() throws IOException {
        Files.createFile(Files.createDirectory(out).resolve("a.json"));
        DocumentTree tree = tree(OnExists.skip);

        assertThat(tree.admit(input("a.txt"))).isEqualTo(new Admission.Kept());
        assertThat(tree.admit(input("a.md"))).isInstanceOf(Admission.Refused.class);
    }

    @Test
    void whatCannotBeWrittenStaysWithItsArticle() throws IOException {
        DocumentTree tree = tree(OnExists.replace);
        Files.createFile(out.resolve("news"));
        Files.createDirectories(out.resolve("b.json"));

        assertThatThrownBy(() -> write(tree, "news/a.txt"))
                .isInstanceOf(Output.UnwrittenException.class)
                .hasStackTraceContaining("is a file");
        assertThat(tree.admit(input("b.txt"))).isInstanceOf(Admission.Refused.class);
        write(tree, "c.txt");
        assertThat(files()).containsExactly("out/c.json", "out/news");
    }

    @Test
    void aFileCannotBeTheFolder() throws IOException {
        Files.createFile(out);

        assertThatThrownBy(() -> tree(OnExists.replace)).hasMessageContaining("a file where the folder would be");
    }

    private DocumentTree tree(OnExists onExists) throws IOException {
        return DocumentTree.open(out, new DocumentWriter(Layout.COMPACT), onExists);
    }

    private static void write(DocumentTree tree, String place) throws IOException {
        assertThat(tree.admit(input(place))).isEqualTo(new Admission.Wanted());
        tree.write(input(place), rendered());
    }

    private static List<byte[]> rendered() {
        return List.of(DOCUMENT.getBytes(UTF_8));
    }

    private static Input input(String place) {
        return Input.of(place, Path.of("nowhere", place), Path.of(place));
    }

    /** Every file, also the hidden ones: nothing unfinished may be left. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }
}
