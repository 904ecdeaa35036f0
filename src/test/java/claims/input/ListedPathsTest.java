package claims.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListedPathsTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("", List.of()),
                arguments("a.txt", List.of("a.txt")),
                arguments("a.txt\nb c.txt\n", List.of("a.txt", "b c.txt")),
                arguments("\n \na.txt\n\n\n b.txt", List.of("a.txt", " b.txt")),
                arguments("a.txt\r\nb.txt\r\n\r\n", List.of("a.txt", "b.txt")),
                arguments("a.txt\0b.txt\0", List.of("a.txt", "b.txt")),
                arguments("a\nb.txt\0\0c.txt", List.of("a\nb.txt", "c.txt")),
                arguments("a\r\0 \0", List.of("a\r", " ")),
                arguments("é\"'😀.txt\n#b.txt\n", List.of("é\"'😀.txt", "#b.txt")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areOneALineOrEndedWithNul(String list, List<String> expected) throws IOException {
        List<String> read = new ArrayList<>();
        ListedPaths paths = new ListedPaths(new ByteArrayInputStream(list.getBytes(UTF_8)));
        for (Optional<String> path = paths.next(); path.isPresent(); path = paths.next()) {
            read.add(path.get());
        }

        assertThat(read).isEqualTo(expected);
    }

    @Test
    void aPathThatIsNoUtf8EndsWithItsLineToo() throws IOException {
        byte[] list = "a\u00E4.txt\r\nb.txt".getBytes(ISO_8859_1);

        try (ListedPaths paths = new ListedPaths(new ByteArrayInputStream(list))) {
            assertThat(paths.next()).contains("a\uFFFD.txt");
            assertThat(paths.next()).contains("b.txt");
        }
    }

    @Test
    void oneIsThereBeforeTheNextIsWritten() throws IOException {
        try (PipedOutputStream out = new PipedOutputStream();
                ListedPaths paths = new ListedPaths(new PipedInputStream(out))) {
            out.write("a.txt\nb.t".getBytes(UTF_8));
            assertThat(paths.next()).contains("a.txt");
            out.write("xt\n".getBytes(UTF_8));
            assertThat(paths.next()).contains("b.txt");
        }
    }

    @Test
    void whatIsNoListIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> new ListedPaths(endless).next()).hasMessageContaining("no list of paths");
    }
}
