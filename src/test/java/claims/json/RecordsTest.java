package claims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    private record Thing(
            Optional<String> name, Optional<BigDecimal> value, boolean optional, Optional<List<Thing>> parts) {
        private Thing {
            if (name.filter("bad"::equals).isPresent()) {
                throw new IllegalArgumentException("a bad name");
            }
        }
    }

    @TempDir
    private Path folder;

    @Test
    void readsLinesAndPrettyPrintedObjectsAlike() throws IOException {
        assertThat(read("{\"name\":\"a\"}\r\n\r\n{\n  \"name\":\n  \"b\"\n} {\"name\":\"c\"}"))
                .extracting(thing -> thing.name().orElseThrow())
                .containsExactly("a", "b", "c");
        assertThat(read("[{\"name\":\"a\"},{\"name\":\"b\"}]")).hasSize(2);
        assertThat(read("")).isEmpty();
    }

    @Test
    void passesOverWhatItDoesNotKnowAndLeavesEmptyWhatIsNotThere() throws IOException {
        assertThat(read("{\"later\":{\"x\":[1]},\"value\":14300000000.10,\"name\":null}"))
                .containsExactly(new Thing(
                        Optional.empty(), Optional.of(new BigDecimal("14300000000.10")), false, Optional.empty()));
    }

    @Test
    void tellsFileAndLineOfWhatIsBroken() {
        assertThatThrownBy(() -> read("{\"name\":\"a\"}\n{\"name\":\"b\"\n\n\"x\":1}"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.resolve("things.jsonl") + ", line 4: ");
        assertThatThrownBy(() -> read("{\"name\":\"a\"}\n{\"parts\":[{\"name\":\"bad\"}]}"))
                .hasMessage(folder.resolve("things.jsonl") + ", line 2: a bad name");
        assertThatThrownBy(() -> read("{\"name\":\"a\"}\n{\"value\":\"much\"}")).hasMessageContaining(", line 2: ");
        assertThatThrownBy(() -> read("{\"name\":\"a\"}\n{\"name\":\"")).hasMessageContaining(", line 2: ");
    }

    @Test
    void writesWhatItReads() {
        var thing = new Thing(Optional.of("Ö"), Optional.of(new BigDecimal("1.43E+10")), true, Optional.of(List.of()));
        byte[] json = Records.write(thing);
        assertThat(new String(json, UTF_8))
                .isEqualTo(
                        "{\n  \"name\": \"Ö\",\n  \"value\": 14300000000,\n  \"optional\": true,\n  \"parts\": []\n}\n");
        assertThat(Records.read(json, Thing.class).name()).hasValue("Ö");
    }

    private List<Thing> read(String json) throws IOException {
        return Records.read(Files.writeString(folder.resolve("things.jsonl"), json), Thing.class);
    }
}
