package claims.cli;

import claims.batch.Notice;
import claims.batch.Outcome;
import claims.batch.Reporter;
import claims.input.Input;

/** Tells on standard error what the user should know of the articles. */
final class Messenger implements Reporter {
    private final Console console;

    Messenger(Console console) {
        this.console = console;
    }

    @Override
    public void report(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            console.error(
                    failed.input().shown() + ": " + failed.notice().diagnostic().message());
        } else if (outcome instanceof Outcome.Extracted extracted) {
            extracted.notices().forEach(notice -> warn(extracted.input(), notice));
        }
    }

    private void warn(Input input, Notice notice) {
        String place = notice.place().map(at -> ":" + at).orElse("");
        console.warning(input.shown() + place, notice.diagnostic().message());
    }
}
