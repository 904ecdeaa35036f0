package claims.output;

import claims.csv.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a path after {@code -o} means. */
public record Destination(Path path, boolean isFolder) {
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    /** What is there counts; for what isn't, its name. */
    public static Destination of(String named) {
        Path path = Path.of(named);
        boolean file = Files.exists(path) ? !Files.isDirectory(path) : endsIn(named, ".json") || isForLines(named);
        return new Destination(path, !file);
    }

    /** Whether its name promises JSON Lines. */
    public boolean isForLines() {
        return !isFolder && isForLines(path.toString());
    }

    /** The files that hold the results of a whole run, which are one file or the tables of a folder. */
    public List<Path> results() {
        return isFolder ? Tables.fileNames().stream().map(path::resolve).toList() : List.of(path);
    }

    private static boolean isForLines(String named) {
        return LINES.stream().anyMatch(extension -> endsIn(named, extension));
    }

    private static boolean endsIn(String named, String extension) {
        return named.toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
