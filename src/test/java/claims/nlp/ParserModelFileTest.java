package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserModelFileTest {
    private static final ParserModel MODEL = new ParserModel(
            Vocabulary.of(List.of("the", "Größe", "a", "the")),
            List.of("DT", "NN"),
            List.of("-NULL-", "root", "nsubj:pass"),
            floats(1, Float.MIN_VALUE, -0.0f),
            floats(2),
            floats(3.25f, 1e-30f),
            floats(4, 5),
            IntBuffer.wrap(new int[] {7, Integer.MAX_VALUE}));

    private static final NetworkConstants CONSTANTS =
            new NetworkConstants(floats(6), floats(7, 8), floats(), floats(Float.MAX_VALUE), floats(-9, 10, 11));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("small.parser");
        new ParserModelFile(MODEL, CONSTANTS).write(file);
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(ParserModelFile.map(file)).isEqualTo(new ParserModelFile(MODEL, CONSTANTS));
    }

    @Test
    void wordsAreFound() {
        Vocabulary words = ParserModelFile.map(file).model().words();

        assertThat(words.number("the", -1)).isEqualTo(3);
        assertThat(words.number("Größe", -1)).isEqualTo(1);
        assertThat(words.number("a", -1)).isEqualTo(2);
        assertThat(words.number("th", -1)).isEqualTo(-1);
        assertThat(words.number("", -1)).isEqualTo(-1);
        assertThat(words.number("zebra", -1)).isEqualTo(-1);
    }

    @Test
    void aFileThatIsCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused();
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertRefused();
    }

    @Test
    void anotherFormatOrVersionIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);

        for (int place : new int[] {0, 4, 11}) {
            byte[] other = whole.clone();
            other[place] ^= (byte) 0x80;
            Files.write(file, other);
            assertRefused();
        }
    }

    private void assertRefused() {
        assertThatThrownBy(() -> ParserModelFile.map(file))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining(file + " is damaged: build or unzip claims again");
    }

    private static FloatBuffer floats(float... values) {
        return FloatBuffer.wrap(values);
    }
}
