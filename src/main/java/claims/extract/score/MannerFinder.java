package claims.extract.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds in what the results of a sentence are measured, how they were got, and how exact they are. */
final class MannerFinder {
    private final MetricFinder metrics;
    private final Exactness exactness;

    MannerFinder(ScoreWords words, Exactness exactness) {
        this.metrics = new MetricFinder(words);
        this.exactness = exactness;
    }

    /** One for each result. */
    List<Manner> of(Reading reading, List<Bound> results) {
        List<Optional<String>> metric = metrics.of(reading, results);
        List<Optional<Integer>> setting = SettingBinder.of(reading, results);
        List<Manner> manners = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            manners.add(new Manner(
                    metric.get(i),
                    setting.get(i).map(reading.settings()::get),
                    exactness.of(reading, results.get(i).part())));
        }
        return manners;
    }
}
