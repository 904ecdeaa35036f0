package claims.cli;

import claims.batch.Batch;
import claims.batch.Totals;
import claims.input.FileProblems;
import claims.input.Input;
import claims.output.Output;
import claims.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code claims extract}: its options, checked, and handed to a {@link Batch}. */
final class ExtractCommand {
    private final Console console;
    private final InputOptions input;
    private final OutputOptions output;
    private final RunOptions run;

    private ExtractCommand(Console console, CommandSpec spec) {
        this.console = console;
        this.input = new InputOptions(spec);
        this.output = new OutputOptions(spec);
        this.run = new RunOptions(spec);
    }

    static CommandSpec spec(Console console) {
        ExtractCommand[] command = new ExtractCommand[1];
        CommandSpec spec = Commands.command("extract", () -> command[0].call());
        command[0] = new ExtractCommand(console, spec);
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
        output.check();
        Batch.Settings settings = run.settings();
        Iterator<Input> inputs = input.inputs();
        Pipeline pipeline = Pipeline.load(ModelsFolder.find());
        try (Output opened = output.open(console, input.areSeveral())) {
            Batch batch = new Batch(settings, opened, new Messenger(console));
            Totals totals = batch.run(inputs, input.reader(console), pipeline::extract);
            return totals.failures() == 0 ? ExitCode.OK : ExitCode.FAILURE;
        } catch (IOException e) {
            console.error(output.file().map(Path::toString).orElse("standard output") + ": "
                    + FileProblems.unwritable(e));
            return ExitCode.FAILURE;
        }
    }
}
