package claims.cli;

import claims.batch.Outcome;
import claims.batch.Reporter;
import claims.batch.Totals;

/** One line at the end: how much was read and found, and how fast. */
final class Summary implements Reporter {
    private final Console console;
    private final long start = System.nanoTime();

    Summary(Console console) {
        this.console = console;
    }

    @Override
    public void report(Outcome outcome) {}

    @Override
    public void end(Totals totals) {
        double seconds = (System.nanoTime() - start) / 1e9;
        StringBuilder line = new StringBuilder(Numbers.counted(totals.articles(), "article"));
        if (totals.skipped() > 0) {
            line.append(", ").append(Numbers.grouped(totals.skipped())).append(" skipped");
        }
        line.append(", ").append(Numbers.counted(totals.failures(), "failure"));
        line.append(": ").append(Numbers.found(totals.counts()));
        line.append(" in ").append(Numbers.seconds(seconds));
        long rate = Math.round(totals.counts().words() / seconds);
        console.say(line.append(" (")
                .append(Numbers.counted(rate, "word"))
                .append(" a second)")
                .toString());
    }
}
