package claims.cli;

import claims.batch.Counts;
import claims.batch.Outcome;
import claims.batch.Reporter;
import claims.batch.Times;

/** A line for each article, with its times. */
final class VerboseLines implements Reporter {
    private final Console console;

    VerboseLines(Console console) {
        this.console = console;
    }

    @Override
    public void report(Outcome outcome) {
        if (outcome instanceof Outcome.Extracted extracted) {
            console.say(extracted.input().shown() + ": " + told(extracted.counts(), extracted.times()));
        } else if (outcome instanceof Outcome.Skipped skipped) {
            console.say(skipped.input().shown() + ": skipped, its result is there already");
        }
    }

    private static String told(Counts counts, Times times) {
        return Numbers.counted(counts.words(), "word") + ", " + Numbers.found(counts) + "; read in "
                + Numbers.milliseconds(times.reading()) + ", " + (times.cached() ? "from the cache" : "extracted")
                + " in "
                + Numbers.milliseconds(times.extracting());
    }
}
