package claims.batch;

import claims.cache.ResultCache;
import claims.input.ArticleReader;
import claims.input.FileProblems;
import claims.input.Input;
import claims.output.Output;
import claims.output.Sink;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/** One run over many articles. */
public final class Batch {
    private final Settings settings;
    private final Output output;
    private final Reporter reporter;
    private Totals totals = Totals.NONE;
    private IOException unwritten;
    private volatile boolean closed;

    /**
     * How a run is done.
     *
     * @param jobs how many articles are worked on at a time
     * @param timeout for one article
     * @param failFast whether the first failure ends the run
     */
    public record Settings(int jobs, Duration timeout, boolean failFast) {}

    public Batch(Settings settings, Output output, Reporter reporter) {
        this.settings = settings;
        this.output = output;
        this.reporter = reporter;
    }

    /**
     * Works on all inputs and writes what comes of them.
     *
     * @param cache is asked before the extractor is
     * @throws IOException when the output as a whole takes nothing any more
     */
    public Totals run(Iterator<Input> inputs, ArticleReader reader, Extractor extractor, Optional<ResultCache> cache)
            throws IOException {
        Extraction extraction = new Extraction(reader, extractor, cache, output);
        try (OrderedWork<Input, Outcome> work = new OrderedWork<>(extraction, settings.jobs(), settings.timeout());
                reporter) {
            output.whenUnread(() -> {
                closed = true;
                work.stop();
            });
            work.run(inputs, this::take);
            if (unwritten != null) {
                throw unwritten;
            }
            if (!closed) {
                reporter.end(totals);
            }
        }
        if (totals.articles() > totals.failures()) { // else an earlier run's results would be lost for nothing
            commit();
        }
        return totals;
    }

    private void commit() throws IOException {
        try {
            output.commit();
        } catch (Sink.ClosedException e) {
            // whoever told the process to end knows that it is unfinished
        }
    }

    private boolean take(Outcome outcome) {
        try {
            Outcome written = written(outcome);
            totals = totals.plus(written);
            reporter.report(written);
            return !(settings.failFast() && written instanceof Outcome.Failed);
        } catch (Sink.ClosedException e) {
            closed = true; // whoever reads it has all that they wanted
            return false;
        } catch (IOException e) {
            unwritten = e;
            return false;
        }
    }

    private Outcome written(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Failed failed) {
            output.fail(failed.input(), failed.notice().diagnostic());
        } else if (outcome instanceof Outcome.Extracted extracted) {
            try {
                output.write(extracted.input(), extracted.rendered());
            } catch (Output.UnwrittenException e) {
                return unwritten(extracted.input(), e);
            }
        }
        return outcome;
    }

    private static Outcome unwritten(Input input, Output.UnwrittenException e) {
        String message = e.place() + ": " + FileProblems.unwritable(e.getCause());
        return new Outcome.Failed(input, Notice.of(input.path(), Failures.unwritable(message)));
    }
}
