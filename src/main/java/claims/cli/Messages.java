package claims.cli;

import java.util.Locale;
import java.util.OptionalDouble;

/** What the user is told when something is wrong: what it is, and what to do. */
final class Messages {
    private Messages() {}

    static String belowTarget(OptionalDouble lowest, double least) {
        return lowest.isPresent()
                ? String.format(Locale.ROOT, "the lowest F1 is %.3f, below %.3f", lowest.getAsDouble(), least)
                : "nothing was measured, so no F1 reaches " + least;
    }
}
