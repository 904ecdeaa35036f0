package claims.cli;

import claims.batch.Counts;
import java.util.Locale;

/** Numbers as messages have them. */
final class Numbers {
    private Numbers() {}

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String counted(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String found(Counts counts) {
        return (counts.entities() == 1 ? "1 entity" : grouped(counts.entities()) + " entities") + ", "
                + counted(counts.figures(), "figure") + ", " + counted(counts.scores(), "score") + ", "
                + counted(counts.claims(), "claim");
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    static String milliseconds(long nanoseconds) {
        return grouped(Math.round(nanoseconds / 1e6)) + " ms";
    }
}
