package claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Any list names the paths that stand in it, one a line or with a NUL behind each, and all of them can be asked for. */
public final class ListedPathsFuzz {
    private ListedPathsFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        List<String> read = new ArrayList<>();
        try (ListedPaths paths = new ListedPaths(new ByteArrayInputStream(bytes))) {
            for (Optional<String> path = paths.next(); path.isPresent(); path = paths.next()) {
                read.add(path.get());
            }
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean nul = text.indexOf('\0') >= 0;
        List<String> expected = Arrays.stream(text.split(nul ? "\0" : "\n", -1))
                .map(line -> !nul && line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .filter(line -> nul ? !line.isEmpty() : !line.isBlank())
                .toList();
        assertThat(read).isEqualTo(expected);
    }
}
