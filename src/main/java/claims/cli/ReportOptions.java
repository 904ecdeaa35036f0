package claims.cli;

import claims.batch.Reporter;
import claims.input.Inputs;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is told on standard error. */
final class ReportOptions {
    private enum Annotations {
        github
    }

    private final CommandSpec spec;

    ReportOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(Commands.flag("-q", "--quiet", "Tell of nothing but articles that have no result."))
                .addOption(Commands.flag("-v", "--verbose", "Tell of each article how long it took."))
                .addOption(OptionSpec.builder("--annotations")
                        .paramLabel("SERVICE")
                        .type(Annotations.class)
                        .description("github: warnings and errors as annotations of a GitHub Actions workflow,"
                                + " at most ten of each.")
                        .build());
    }

    void check() {
        if (isQuiet() && Commands.isSet(spec, "--verbose")) {
            throw Commands.usage(spec, "--quiet and --verbose: leave one of them out");
        }
    }

    Reporter reporter(Console console, Inputs inputs) {
        List<Reporter> reporters = new ArrayList<>();
        boolean annotations = spec.findOption("--annotations").getValue() != null;
        Messenger messenger = new Messenger(console, !isQuiet());
        reporters.add(annotations ? new GitHubAnnotations(console, messenger) : messenger);
        if (Commands.isSet(spec, "--verbose")) {
            reporters.add(new VerboseLines(console));
        }
        if (inputs.areSeveral() && !isQuiet()) {
            if (console.terminalErr()) {
                reporters.add(0, new Progress(console, inputs));
            }
            reporters.add(new Summary(console));
        }
        return Reporter.all(reporters);
    }

    private boolean isQuiet() {
        return Commands.isSet(spec, "--quiet");
    }
}
