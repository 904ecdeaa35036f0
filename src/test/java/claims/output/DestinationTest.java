package claims.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "out.json, false",
        "out.JSONL, false",
        "out.ndjson, false",
        "out, true",
        "results-1.0, true",
        "out.txt, true"
    })
    void whatIsNotThereIsWhatItsNameSays(String name, boolean isFolder) {
        assertThat(Destination.of(folder.resolve(name).toString()).isFolder()).isEqualTo(isFolder);
    }

    @Test
    void whatIsThereIsWhatItIs() throws IOException {
        Path file = Files.createFile(folder.resolve("results"));
        Path directory = Files.createDirectory(folder.resolve("results.json"));

        assertThat(Destination.of(file.toString()).isFolder()).isFalse();
        assertThat(Destination.of(directory.toString()).isFolder()).isTrue();
    }

    @Test
    void aSeparatorAtTheEndSaysFolder() {
        assertThat(Destination.of(folder.resolve("new.json") + File.separator).isFolder())
                .isTrue();
    }
}
