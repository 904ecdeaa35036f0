package claims.batch;

import java.util.List;

/** Tells somebody what becomes of the articles, in their order. */
public interface Reporter extends AutoCloseable {
    void report(Outcome outcome);

    /** There are no more, or none that is wanted: not where the output takes nothing any more. */
    default void end(Totals totals) {}

    /** Nothing is reported after this, whichever way the run ended. */
    @Override
    default void close() {}

    static Reporter all(List<Reporter> reporters) {
        return new Reporter() {
            @Override
            public void report(Outcome outcome) {
                reporters.forEach(reporter -> reporter.report(outcome));
            }

            @Override
            public void end(Totals totals) {
                reporters.forEach(reporter -> reporter.end(totals));
            }

            @Override
            public void close() {
                reporters.forEach(Reporter::close);
            }
        };
    }
}
