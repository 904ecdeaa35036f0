package claims.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The most memory that a process has held until now, as Linux counts it. */
final class PeakMemory {
    private static final String FIELD = "VmHWM:";

    private PeakMemory() {}

    /** In bytes; 0 where the system does not tell, or no longer. */
    static long of(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(FIELD))
                    .mapToLong(PeakMemory::bytes)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // no such file system, or no such process any more
        }
    }

    /** {@code VmHWM:     361404 kB} */
    static long bytes(String line) {
        return Long.parseLong(line.substring(FIELD.length(), line.length() - " kB".length())
                        .strip())
                * 1024;
    }
}
