package claims.batch;

/** What became of all articles of a run. */
public record Totals(long articles, long failures, long skipped, Counts counts) {
    static final Totals NONE = new Totals(0, 0, 0, Counts.NONE);

    Totals plus(Outcome outcome) {
        return new Totals(
                articles + 1,
                failures + (outcome instanceof Outcome.Failed ? 1 : 0),
                skipped + (outcome instanceof Outcome.Skipped ? 1 : 0),
                outcome instanceof Outcome.Extracted extracted ? counts.plus(extracted.counts()) : counts);
    }
}
