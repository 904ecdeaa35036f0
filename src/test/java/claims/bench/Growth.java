package claims.bench;

import java.util.ArrayList;
import java.util.List;

/** What ever larger texts take. The time that any text takes is that of a single sentence. */
final class Growth {
    /** Each is ten times the one before. */
    static final List<Integer> BYTES = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);

    private Growth() {}

    /** @param seconds of a single sentence, and then of each of the sizes */
    static Table table(String program, List<Double> seconds) {
        double startUp = seconds.get(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i < seconds.size(); i++) {
            double working = seconds.get(i) - startUp;
            String times = i == 1 ? "–" : Unit.times(working / (seconds.get(i - 1) - startUp));
            rows.add(List.of(
                    size(BYTES.get(i - 1)), Unit.SECONDS.shown(seconds.get(i)), Unit.SECONDS.shown(working), times));
        }
        return new Table(List.of("one text of", program, "after start-up", "times a tenth of the text"), rows);
    }

    private static String size(int bytes) {
        return bytes < 1_000_000 ? bytes / 1_000 + " kB" : bytes / 1_000_000 + " MB";
    }
}
