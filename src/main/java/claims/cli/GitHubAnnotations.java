package claims.cli;

import claims.batch.Notice;
import claims.batch.Outcome;
import claims.batch.Reporter;
import claims.batch.Totals;
import claims.input.Input;
import claims.text.Diagnostic;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells of warnings and errors as workflow commands, which GitHub Actions shows beside the lines of the files. It shows
 * ten of each and drops the rest in silence; here the rest are messages in the log, and their number is told.
 */
final class GitHubAnnotations implements Reporter {
    private static final int SHOWN = 10;

    private final Console console;
    private final Messenger log;
    private final Map<Diagnostic.Severity, Integer> counts = new EnumMap<>(Diagnostic.Severity.class);

    GitHubAnnotations(Console console, Messenger log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public void report(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            tell(failed.input(), failed.notice());
        } else if (outcome instanceof Outcome.Extracted extracted) {
            extracted.notices().forEach(notice -> tell(extracted.input(), notice));
        }
    }

    private void tell(Input input, Notice notice) {
        Diagnostic.Severity severity = notice.diagnostic().severity();
        if (counts.merge(severity, 1, Integer::sum) <= SHOWN) {
            console.line(annotation(notice));
        } else if (severity == Diagnostic.Severity.ERROR) {
            log.error(input, notice);
        } else {
            log.warn(input, notice);
        }
    }

    @Override
    public void end(Totals totals) {
        counts.forEach((severity, count) -> {
            if (count > SHOWN) {
                console.line("::notice title=claims::" + (count - SHOWN) + " more " + command(severity)
                        + "s are in the log only: GitHub shows " + SHOWN);
            }
        });
    }

    private static String annotation(Notice notice) {
        Diagnostic diagnostic = notice.diagnostic();
        StringBuilder text = new StringBuilder("::" + command(diagnostic.severity()));
        text.append(" file=").append(property(notice.path()));
        notice.place().ifPresent(place -> text.append(",line=" + place.line()).append(",col=" + place.column()));
        String code = diagnostic.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text.append(",title=claims%3A " + code + "::" + data(diagnostic.message()))
                .toString();
    }

    private static String command(Diagnostic.Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
