package claims.cli;

import claims.batch.Batch;
import claims.batch.Totals;
import claims.input.FileProblems;
import claims.input.Input;
import claims.input.Inputs;
import claims.output.Output;
import claims.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims extract}: its options, checked, and handed to a {@link Batch}. */
final class ExtractCommand {
    private final Console console;
    private final CommandSpec spec;
    private final InputOptions input;
    private final OutputOptions output;
    private final RunOptions run;
    private final ReportOptions report;
    private final ConfigOptions config;

    private ExtractCommand(Console console, CommandSpec spec, List<String> arguments) {
        this.console = console;
        this.spec = spec;
        this.input = new InputOptions(spec);
        this.output = new OutputOptions(spec);
        this.run = new RunOptions(spec);
        this.report = new ReportOptions(spec);
        this.config = new ConfigOptions(spec, arguments);
    }

    static CommandSpec spec(Console console, List<String> arguments) {
        ExtractCommand[] command = new ExtractCommand[1];
        CommandSpec spec = Commands.command("extract", () -> command[0].call());
        command[0] = new ExtractCommand(console, spec, arguments);
        spec.usageMessage()
                .description("Extracts what articles claim: one JSON object for each article.")
                .footer(
                        "",
                        "Examples:",
                        "  claims extract article.txt                     one object, indented",
                        "  claims extract news/ > news.jsonl              one object a line",
                        "  pbpaste | claims extract - | jq .entities      from standard input");
        return spec;
    }

    private int call() {
        if (Commands.isSet(spec, ConfigOptions.SHOW)) {
            ParseResult given = spec.commandLine().getParseResult();
            console.out().write(ConfigListing.of(spec, config, given).getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        }
        output.check();
        report.check();
        Batch.Settings settings = run.settings();
        Inputs inputs = input.inputs(console.in());
        if (input.isListing()) {
            return InputList.print(inputs.iterator(), input.end(), console);
        }
        Iterator<Input> articles = output.guard(inputs);
        Pipeline pipeline = Pipeline.load(ModelsFolder.find(), config.config().words());
        try (Output opened = output.open(console, inputs.areSeveral())) {
            Batch batch = new Batch(settings, opened, report.reporter(console, inputs));
            Totals totals = batch.run(articles, input.reader(console), pipeline::extract);
            return totals.failures() == 0 ? ExitCode.OK : ExitCode.FAILURE;
        } catch (IOException e) {
            console.error(
                    output.file().map(Path::toString).orElse("standard output") + ": " + FileProblems.unwritable(e));
            return ExitCode.FAILURE;
        }
    }
}
