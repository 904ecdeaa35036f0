package claims.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.extract.OwnWords;
import claims.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginTest {
    private static final Article ARTICLE = Kept.article("a.txt", "Orion 2");

    @TempDir
    private Path folder;

    private Path jar;
    private Path model;
    private String key;

    @BeforeEach
    void install() throws IOException {
        jar = Files.writeString(folder.resolve("claims.jar"), "program");
        model = Files.write(folder.resolve("model"), new byte[700_000]);
        key = key(jar, List.of(model), OwnWords.NONE);
    }

    @Test
    void theSameFilesElsewhereMakeTheSameKeys() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path sameJar = Files.copy(jar, elsewhere.resolve("claims-1.0.0.jar"));
        Path sameModel = Files.copy(model, elsewhere.resolve("model"));

        assertThat(key(sameJar, List.of(sameModel), OwnWords.NONE))
                .isEqualTo(key)
                .matches("[0-9a-f]{64}");
    }

    @Test
    void anyOtherProgramModelSettingOrArticleMakesAnotherKey() throws IOException {
        byte[] bytes = Files.readAllBytes(model);
        bytes[650_000] = 1;
        Path otherModel =
                Files.write(Files.createDirectory(folder.resolve("other")).resolve("model"), bytes);
        Path otherJar = Files.writeString(folder.resolve("other.jar"), "Program");
        Origin origin = Origin.of(jar, List.of(model), OwnWords.NONE);

        assertThat(List.of(
                        key(jar, List.of(model), words("a", "b", "", "")),
                        key(jar, List.of(model), words("a, b", "", "", "")),
                        key(jar, List.of(model), words("a\nb", "", "", "")),
                        key(jar, List.of(model), words("", "a", "", "")),
                        key(jar, List.of(model), words("", "", "blog | speech | clause", "")),
                        key(jar, List.of(model), words("", "", "", "XTH | ₮ | thaler")),
                        key(jar, List.of(otherModel), OwnWords.NONE),
                        key(jar, List.of(model, otherModel), OwnWords.NONE),
                        key(otherJar, List.of(model), OwnWords.NONE),
                        origin.key(Kept.article("a.txt", "Orion 2\n"))))
                .doesNotHaveDuplicates()
                .doesNotContain(key);
        assertThat(origin.key(Kept.article("b.txt", "Orion 2"))).isEqualTo(key);
    }

    @Test
    void aProgramInClassesIsAllOfItsFiles() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/claims")).getParent();
        Path one = Files.writeString(classes.resolve("claims/One.class"), "one");
        String first = key(classes, List.of(model), OwnWords.NONE);
        Files.writeString(one, "two");
        String changed = key(classes, List.of(model), OwnWords.NONE);
        Files.move(one, classes.resolve("claims/Two.class"));
        String renamed = key(classes, List.of(model), OwnWords.NONE);

        assertThat(List.of(first, changed, renamed)).doesNotHaveDuplicates();
    }

    @Test
    void aMissingModelIsNoOrigin() {
        assertThatThrownBy(() -> Origin.of(jar, List.of(folder.resolve("missing")), OwnWords.NONE))
                .isInstanceOf(IOException.class);
    }

    private static OwnWords words(String benchmarks, String products, String cues, String currencies) {
        return new OwnWords(lines(benchmarks), lines(products), lines(cues), lines(currencies));
    }

    private static List<String> lines(String list) {
        return list.lines().toList();
    }

    private static String key(Path program, List<Path> models, OwnWords words) throws IOException {
        return Origin.of(program, models, words).key(ARTICLE);
    }
}
