package claims.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import claims.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.json",
        "a.md, a.json",
        "a.text, a.json",
        "a.b.txt, a.b.json",
        "a.TXT, a.TXT.json",
        "a.rst, a.rst.json",
        "a, a.json",
        "a.json, a.json.json",
        ".txt, .txt.json",
        "-rf, -rf.json",
        "..txt, ..json",
        "...txt, ...json"
    })
    void theUsualExtensionsAreLeftOut(String name, String result) {
        assertThat(ResultName.of(at(name))).isEqualTo(Path.of("news", result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.text", "a"})
    void theWholeNameStaysWhereAnotherHasTheSameStem(String other) throws IOException {
        Files.createFile(folder.resolve("a.txt"));
        Files.createFile(folder.resolve(other));

        assertThat(ResultName.of(at("a.txt"))).isEqualTo(Path.of("news/a.txt.json"));
        assertThat(ResultName.of(at(other))).isEqualTo(Path.of("news", other + ".json"));
    }

    @Test
    void aFolderOfTheResultsNameIsNotInTheWay() throws IOException {
        Files.createDirectory(folder.resolve("a.json"));
        Files.createDirectory(folder.resolve("b"));

        assertThat(ResultName.of(at("a.txt"))).isEqualTo(Path.of("news/a.txt.json"));
        assertThat(ResultName.of(at("b.txt"))).isEqualTo(Path.of("news/b.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "中", "😀", "x😀"})
    void longNamesAreCutBetweenCharactersAndStayApart(String letter) {
        String stem = letter.repeat(251 / letter.getBytes(UTF_8).length + 1);

        String one = ResultName.of(at(stem + ".txt")).getFileName().toString();
        String other = ResultName.of(at(stem + ".rst")).getFileName().toString();

        assertThat(one).matches("(" + letter + ")+.?-[0-9a-f]{8}\\.json").isNotEqualTo(other);
        assertThat(one.getBytes(UTF_8)).hasSizeBetween(250, 255);
        assertThat(other.getBytes(UTF_8)).hasSizeBetween(250, 255);
    }

    @Test
    void theLongestNameThatFitsIsNotCut() {
        String stem = "x".repeat(250);

        assertThat(ResultName.of(at(stem + ".md"))).isEqualTo(Path.of("news", stem + ".json"));
    }

    @Test
    void standardInputIsCalledSo() {
        Input input = new Input(Input.STANDARD, Optional.empty(), Path.of("stdin"), Optional.empty());

        assertThat(ResultName.of(input)).isEqualTo(Path.of("stdin.json"));
    }

    private Input at(String name) {
        return Input.of("any", folder.resolve(name), Path.of("news", name));
    }
}
