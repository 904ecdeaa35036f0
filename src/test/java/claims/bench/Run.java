package claims.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One process, from its start to its end.
 *
 * @param peakBytes the most memory that it held at a time, or 0 where the system does not tell
 */
record Run(double seconds, long peakBytes) {
    private static final int POLL_MILLISECONDS = 20;

    /** @param folder where its output goes */
    static Run of(Contestant contestant, Path folder) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(contestant.command())
                .redirectOutput(folder.resolve("output.txt").toFile())
                .redirectError(errors.toFile());
        contestant.input().ifPresent(file -> builder.redirectInput(file.toFile()));
        builder.environment().putAll(contestant.environment());
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        // Linux keeps the peak itself, but only while the process lives: what is missed is the growth of its last
        // moment.
        while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, PeakMemory.of(process));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != contestant.exitCode()) {
            throw new IllegalStateException(
                    contestant.command() + " ended with " + process.exitValue() + ":\n" + Files.readString(errors));
        }
        return new Run(seconds, peak);
    }
}
