package claims.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An article to read, or why there is none.
 *
 * @param path as the output shows it
 * @param file none for standard input, and where there is a problem
 * @param place where its result belongs in a folder of results, under the article's own name: a relative path that leads
 *     never upwards
 */
public record Input(String path, Optional<Path> file, Path place, Optional<String> problem) {
    public static final String STANDARD = "-";

    static Input standard() {
        return new Input(STANDARD, Optional.empty(), Path.of("stdin"), Optional.empty());
    }

    public static Input of(String path, Path file, Path place) {
        return new Input(path, Optional.of(file), place, Optional.empty());
    }

    static Input missing(String path, String problem) {
        return new Input(path, Optional.empty(), Path.of(""), Optional.of(problem));
    }

    public boolean isAt(Path other) {
        try {
            return file.isPresent() && Files.isRegularFile(other) && Files.isSameFile(file.get(), other);
        } catch (IOException e) {
            return false; // reading it will tell
        }
    }

    /** What messages call it. */
    public String shown() {
        return path.equals(STANDARD) ? "standard input" : path;
    }
}
