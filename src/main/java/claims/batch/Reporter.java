package claims.batch;

import java.util.List;

/** Tells somebody what becomes of the articles, in their order. */
public interface Reporter {
    void report(Outcome outcome);

    /** There are no more, or none that is wanted. */
    default void end(Totals totals) {}

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
        };
    }
}
