package claims.cli;

import claims.batch.Notice;
import claims.batch.Outcome;
import claims.batch.Reporter;
import claims.input.Input;

/** Tells what the user should know of the articles, for people to read. */
final class Messenger implements Reporter {
    private final Console console;
    private final boolean warnings;

    Messenger(Console console, boolean warnings) {
        this.console = console;
        this.warnings = warnings;
    }

    @Override
    public void report(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            error(failed.input(), failed.notice());
        } else if (outcome instanceof Outcome.Extracted extracted) {
            extracted.notices().forEach(notice -> warn(extracted.input(), notice));
        }
    }

    void error(Input input, Notice notice) {
        console.error(input.shown() + ": " + notice.diagnostic().message());
    }

    void warn(Input input, Notice notice) {
        if (warnings) {
            String place = notice.place().map(at -> ":" + at).orElse("");
            console.warning(input.shown() + place, notice.diagnostic().message());
        }
    }
}
