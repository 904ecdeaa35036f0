package claims.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Our launcher, on one Java. */
record Claims(String name, Path launcher, Path javaHome) {

    /** The build makes that of its own Java; another's would otherwise be in the making while this one is timed. */
    void makeArchive() throws IOException, InterruptedException {
        ProcessBuilder making = new ProcessBuilder(launcher.toString()).inheritIO();
        making.environment().put("JAVA_HOME", javaHome.toString());
        making.environment().put("CLAIMS_ARCHIVE", "now");
        making.start().waitFor();
    }

    Contestant with(String... arguments) {
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        return new Contestant(name, command, Map.of("JAVA_HOME", javaHome.toString()), Optional.empty(), 0);
    }
}
