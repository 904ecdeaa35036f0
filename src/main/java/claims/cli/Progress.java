package claims.cli;

import claims.batch.Outcome;
import claims.batch.Reporter;
import claims.input.Input;
import claims.input.Inputs;
import java.util.Iterator;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with a rate and the time left, on a terminal; before the messages, which take its line. */
final class Progress implements Reporter {
    private static final int WIDTH = 79;
    private static final int MILLISECONDS = 200;

    private final Console console;
    private final ProgressBar bar;

    Progress(Console console, Inputs inputs) {
        this.console = console;
        this.bar = new ProgressBarBuilder()
                .setTaskName("claims")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" articles", 1)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setInitialMax(-1) // counting goes on beside the work
                .showSpeed()
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(console::status, WIDTH))
                .build();
        if (inputs.areRepeatable()) {
            count(inputs);
        }
    }

    private void count(Inputs inputs) {
        Thread thread = new Thread(
                () -> {
                    long count = 0;
                    for (Iterator<Input> all = inputs.iterator(); all.hasNext(); all.next()) {
                        count++;
                    }
                    bar.maxHint(count);
                },
                "claims-counter");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void report(Outcome outcome) {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
        console.status("");
    }
}
