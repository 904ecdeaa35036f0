package claims.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** A specification that people read and tests run: one case a line, {@code ##} begins a group, {@code #} a comment. */
public final class SpecFile {
    private SpecFile() {}

    public static Stream<DynamicNode> tests(Class<?> beside, String name, Consumer<String> test) {
        return groups(beside, name, (group, line) -> test.accept(line));
    }

    /** The same for a test that depends on the title of the case's group. */
    public static Stream<DynamicNode> groups(Class<?> beside, String name, BiConsumer<String, String> test) {
        List<DynamicNode> groups = new ArrayList<>();
        List<DynamicNode> cases = new ArrayList<>();
        String group = "";
        for (String line : read(beside, name).split("\n", -1)) {
            if (line.startsWith("## ")) {
                cases = new ArrayList<>();
                group = line.substring(3);
                groups.add(DynamicContainer.dynamicContainer(group, cases));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String title = group;
                cases.add(DynamicTest.dynamicTest(line, () -> test.accept(title, line)));
            }
        }
        return groups.stream();
    }

    /** Cases of several lines: a passage, then what is expected of it, each line after {@code >} or {@code !!}. */
    public static Stream<DynamicNode> passages(Class<?> beside, String name, BiConsumer<String, List<String>> test) {
        List<DynamicNode> groups = new ArrayList<>();
        List<DynamicNode> cases = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : read(beside, name).split("\n", -1)) {
            if (line.startsWith("## ")) {
                cases = new ArrayList<>();
                groups.add(DynamicContainer.dynamicContainer(line.substring(3), cases));
            } else if (line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else if (line.startsWith("!! ")) {
                expected.add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> lines = new ArrayList<>();
                expected = lines;
                cases.add(DynamicTest.dynamicTest(line, () -> test.accept(line, lines)));
            }
        }
        return groups.stream();
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
