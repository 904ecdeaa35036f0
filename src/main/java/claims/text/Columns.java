package claims.text;

import java.util.ArrayList;
import java.util.List;

/** A line of a word list: columns parted by {@code |}, alternatives in a column by {@code ,}. */
public record Columns(List<String> columns) {
    /** All lines of the resource {@code name} beside a class but comments. */
    public static List<Columns> read(Class<?> beside, String name) {
        List<Columns> lines = new ArrayList<>();
        for (String line : WordList.lines(beside, name)) {
            lines.add(of(line));
        }
        return lines;
    }

    public static Columns of(String line) {
        return new Columns(WordList.split(line, "|"));
    }

    public String first() {
        return columns.get(0);
    }

    /** The alternatives of a column; none where it is missing or {@code -}. */
    public List<String> alternatives(int column) {
        if (column >= columns.size()
                || columns.get(column).isEmpty()
                || columns.get(column).equals("-")) {
            return List.of();
        }
        return WordList.split(columns.get(column), ",");
    }
}
