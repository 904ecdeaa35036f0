package claims.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One command line of a comparison.
 *
 * @param name the program, as the head of a column
 * @param input what it reads as its standard input
 * @param exitCode what it ends with when all went as it should
 */
record Contestant(
        String name, List<String> command, Map<String, String> environment, Optional<Path> input, int exitCode) {

    Contestant reading(Path file) {
        return new Contestant(name, command, environment, Optional.of(file), exitCode);
    }

    Contestant endingWith(int code) {
        return new Contestant(name, command, environment, input, code);
    }
}
