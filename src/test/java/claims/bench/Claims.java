package claims.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Our launcher, on one Java. */
record Claims(String name, Path launcher, Path javaHome) {

    Contestant with(String... arguments) {
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        return new Contestant(name, command, Map.of("JAVA_HOME", javaHome.toString()), Optional.empty(), 0);
    }
}
