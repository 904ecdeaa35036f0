package claims.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.input.Input;
import claims.json.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
    @TempDir
    private Path folder;

    @Test
    void holdOneHeaderAndTheRowsOfEveryArticle() throws IOException {
        try (TableFiles tables = TableFiles.open(folder.resolve("made"))) {
            tables.write(input("a.txt"), tables.render(Documents.complete()));
            tables.write(input("b.txt"), tables.render(Documents.complete()));
            tables.commit();
        }

        assertThat(Files.readString(folder.resolve("made/scores.csv")).split("\r\n"))
                .hasSize(5)
                .satisfies(lines -> assertThat(lines[0]).startsWith("article,id,text,"))
                .satisfies(lines -> assertThat(lines[3]).isEqualTo(lines[1]));
    }

    @Test
    void areNotBegunWhereOneCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("claims.csv"));

        assertThatThrownBy(() -> TableFiles.open(folder)).hasMessageContaining("there is a folder of that name");
        assertThat(folder.toFile().list()).containsExactly("claims.csv");
    }

    @Test
    void neverReplaceAnArticle() throws IOException {
        Path article = Files.writeString(folder.resolve("claims.csv"), "an article");

        try (TableFiles tables = TableFiles.open(folder)) {
            Input input = Input.of("in/claims.csv", article, Path.of("claims.csv"));
            assertThatThrownBy(() -> tables.admit(input))
                    .isInstanceOf(InputOverwrittenException.class)
                    .hasMessageContaining("in/claims.csv");
        }
        assertThat(article).hasContent("an article");
    }

    private Input input(String name) {
        return Input.of(name, folder.resolve(name), Path.of(name));
    }
}
