package claims.cli;

import claims.batch.Batch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How the work is done. */
final class RunOptions {
    private final CommandSpec spec;

    RunOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(OptionSpec.builder("-j", "--jobs")
                        .paramLabel("N")
                        .type(Integer.class)
                        .description("Work on N articles at a time, with the same output (default: the processors).")
                        .build())
                .addOption(OptionSpec.builder("--timeout")
                        .paramLabel("TIME")
                        .type(TimeLimit.class)
                        .converters(Commands.converter(TimeLimit::parse))
                        .defaultValue("60s")
                        .description(
                                "Give up an article that takes longer, such as 90s or 2m (default: ${DEFAULT-VALUE}).")
                        .build())
                .addOption(Commands.flag("--fail-fast", "Stop at the first article that has no result."));
    }

    Batch.Settings settings() {
        Integer jobs = spec.findOption("--jobs").getValue();
        if (jobs != null && (jobs < 1 || jobs > 256)) {
            throw Commands.usage(spec, "--jobs takes a number from 1 to 256, not " + jobs);
        }
        TimeLimit timeout = spec.findOption("--timeout").getValue();
        return new Batch.Settings(
                jobs != null ? jobs : Runtime.getRuntime().availableProcessors(),
                timeout.duration(),
                Commands.isSet(spec, "--fail-fast"));
    }
}
