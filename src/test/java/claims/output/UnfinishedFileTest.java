package claims.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFileTest {
    @TempDir
    private Path folder;

    /** In a container the next run has the same process number. */
    @Test
    void isNotKeptFromItsPlaceByWhatAKilledRunLeft() throws IOException {
        Path result = folder.resolve("a.json");
        List<Path> left = left();

        try (UnfinishedFile file = new UnfinishedFile(result)) {
            file.write(new byte[] {'1'});
            file.commit();
        }

        assertThat(result).hasContent("1");
        assertThat(left).allSatisfy(file -> assertThat(file).hasContent("half"));
    }

    private List<Path> left() throws IOException {
        Path probe;
        try (UnfinishedFile file = new UnfinishedFile(folder.resolve("probe"))) {
            file.write(new byte[0]);
            probe = folder.resolve(folder.toFile().list()[0]);
        }
        String[] parts = probe.getFileName().toString().split("-", -1);
        int number = Integer.parseInt(parts[2].replace(".part", ""));
        List<Path> next = List.of(
                folder.resolve(parts[0] + "-" + parts[1] + "-" + (number + 1) + ".part"),
                folder.resolve(parts[0] + "-" + parts[1] + "-" + (number + 2) + ".part"));
        for (Path file : next) {
            Files.writeString(file, "half");
        }
        return next;
    }
}
