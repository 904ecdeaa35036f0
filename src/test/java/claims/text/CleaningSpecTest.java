package claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of {@code cleaning.txt}, which says at its head how to read them. */
class CleaningSpecTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<DynamicTest> cases = new ArrayList<>();
        for (String written : read().split("(?m)^=== ", -1)) {
            if (cases.isEmpty() && !written.contains("\n==>\n")) {
                continue;
            }
            String name = written.substring(0, written.indexOf('\n'));
            String[] sides = written.substring(name.length() + 1).split("(?m)^==>\n", 2);
            cases.add(DynamicTest.dynamicTest(name, () -> check(unescaped(sides[0]), unescaped(sides[1]))));
        }
        return cases.stream();
    }

    private static void check(String article, String expected) {
        List<String> lines = expected.lines().filter(line -> !line.isBlank()).toList();
        CleanText text = Cleaned.text(article.stripTrailing());
        Stream<String> actual = Cleaned.blocks(text);
        if (lines.stream().anyMatch(line -> line.startsWith("@"))) {
            actual = Stream.concat(Cleaned.metadata(text), actual);
        }
        if (lines.stream().anyMatch(line -> line.startsWith("~"))) {
            actual = Stream.concat(actual, Cleaned.marks(text));
        }
        assertThat(actual).containsExactlyElementsOf(lines);
    }

    private static String unescaped(String written) {
        return ESCAPE.matcher(written)
                .replaceAll(found ->
                        Character.toString(Integer.parseInt(found.group(1), 16)).replace("\\", "\\\\"));
    }

    private static String read() throws IOException {
        try (InputStream in = CleaningSpecTest.class.getResourceAsStream("cleaning.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
