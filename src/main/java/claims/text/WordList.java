package claims.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the lists beside this class: one entry a line, {@code #} and a space before a comment, blank lines skipped. */
final class WordList {
    private WordList() {}

    static List<String> lines(String resource) {
        try (var in = WordList.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the form {@code key: a, b, c}, turned round: each of the words to its key. */
    static Map<String, String> keysByWord(String resource) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            String[] parts = line.split(":", 2);
            words(parts[1]).forEach(word -> keys.put(word, parts[0].strip()));
        }
        return keys;
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
