package claims.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of a word list: columns parted by {@code |}, alternatives in a column by {@code ,}. */
public record Columns(List<String> columns) {
    /** All lines of the resource {@code name} beside a class but comments. */
    public static List<Columns> read(Class<?> beside, String name) {
        List<Columns> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return lines;
    }

    public static Columns of(String line) {
        return new Columns(Arrays.asList(line.strip().split(" *\\| *", -1)));
    }

    public String first() {
        return columns.get(0);
    }

    /** The alternatives of a column; none where it is missing or {@code -}. */
    public List<String> alternatives(int column) {
        if (column >= columns.size()
                || columns.get(column).isBlank()
                || columns.get(column).equals("-")) {
            return List.of();
        }
        return Arrays.asList(columns.get(column).strip().split(", *", -1));
    }
}
