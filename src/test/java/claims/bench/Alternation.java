package claims.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Contestants that run in turn, A B A B, so that a machine that becomes slower does so for all of them. The first turn is
 * counted, too, though it reads from disk what the others find in memory: it is one run, and a median takes no notice.
 *
 * @param folder where their output goes
 */
record Alternation(int times, Path folder) {

    /** The runs of each, in the order given. */
    List<Runs> of(List<Contestant> contestants) throws IOException, InterruptedException {
        List<List<Run>> runs = new ArrayList<>();
        contestants.forEach(contestant -> runs.add(new ArrayList<>()));
        for (int turn = 1; turn <= times; turn++) {
            for (int i = 0; i < contestants.size(); i++) {
                Run run = Run.of(contestants.get(i), folder);
                runs.get(i).add(run);
                System.err.printf(
                        Locale.ROOT,
                        "%d/%d %s: %.2f s, %d MB%n",
                        turn,
                        times,
                        contestants.get(i).name(),
                        run.seconds(),
                        run.peakBytes() >> 20);
            }
        }
        return runs.stream().map(Runs::new).toList();
    }
}
