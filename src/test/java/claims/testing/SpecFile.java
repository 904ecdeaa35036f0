package claims.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** A specification that people read and tests run: one case a line, {@code ##} begins a group, {@code #} a comment. */
public final class SpecFile {
    private SpecFile() {}

    public static Stream<DynamicNode> tests(Class<?> beside, String name, Consumer<String> test) {
        List<DynamicNode> groups = new ArrayList<>();
        List<DynamicNode> cases = new ArrayList<>();
        for (String line : read(beside, name).split("\n", -1)) {
            if (line.startsWith("## ")) {
                cases = new ArrayList<>();
                groups.add(DynamicContainer.dynamicContainer(line.substring(3), cases));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(DynamicTest.dynamicTest(line, () -> test.accept(line)));
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
