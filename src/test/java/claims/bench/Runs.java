package claims.bench;

import java.util.List;
import java.util.stream.DoubleStream;

/** The runs of one contestant. */
record Runs(List<Run> runs) {

    double seconds() {
        return median(runs.stream().mapToDouble(Run::seconds));
    }

    double peakBytes() {
        return median(runs.stream().mapToDouble(Run::peakBytes));
    }

    /** One slow run or one lucky run does not move it. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
