package claims.cli;

import claims.batch.Batch;
import claims.batch.Extractor;
import claims.batch.Totals;
import claims.cache.ResultCache;
import claims.extract.OwnWords;
import claims.input.FileProblems;
import claims.input.Inputs;
import claims.output.InputOverwrittenException;
import claims.output.InterruptibleOutput;
import claims.output.OnExists;
import claims.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
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
    private final CacheOptions caching;
    private final ConfigOptions config;

    private ExtractCommand(Console console, CommandSpec spec, List<String> arguments) {
        this.console = console;
        this.spec = spec;
        this.input = new InputOptions(spec);
        this.output = new OutputOptions(spec);
        this.run = new RunOptions(spec);
        this.report = new ReportOptions(spec);
        this.caching = new CacheOptions(spec);
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
                        "  claims extract news/ -o found --on-exists skip a file for each article that has none yet",
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
        caching.check();
        Batch.Settings settings = run.settings();
        Inputs inputs = input.inputs(console.in());
        if (input.isListing()) {
            return InputList.print(inputs.iterator(), input.end(), console);
        }
        output.checkAgainst(inputs);
        Optional<OnExists> allIsThere = output.whereAllIsThere();
        if (allIsThere.isPresent() && allIsThere.get() != OnExists.replace) {
            return keep(allIsThere.get());
        }
        return run(inputs, settings);
    }

    private int run(Inputs inputs, Batch.Settings settings) {
        Path models = Installation.models();
        OwnWords words = config.config().words();
        try (ToldToEnd end = new ToldToEnd()) {
            Optional<ResultCache> cache = caching.open(console, models, words);
            Supplier<Pipeline> loading = () -> pipeline(models, words, !inputs.areSeveral() && settings.jobs() > 1);
            boolean perhapsNone = cache.isPresent() || output.keepsResults();
            Extractor extractor = perhapsNone ? PipelineExtractor.late(loading) : PipelineExtractor.atOnce(loading);
            try (InterruptibleOutput opened = end.open(() -> output.open(console, inputs.areSeveral()))) {
                Batch batch = new Batch(settings, opened, report.reporter(console, inputs));
                Totals totals = batch.run(inputs.iterator(), input.reader(console), extractor, cache);
                return totals.failures() == 0 ? ExitCode.OK : ExitCode.FAILURE;
            }
        } catch (InputOverwrittenException e) {
            throw Commands.usage(spec, e.getMessage());
        } catch (IOException e) {
            console.error(output.shown() + ": " + FileProblems.unwritable(e));
            return ExitCode.FAILURE;
        }
    }

    /** A single article keeps one processor busy; what it will perhaps need another can do meanwhile. */
    private static Pipeline pipeline(Path models, OwnWords words, boolean hasProcessorToSpare) {
        return hasProcessorToSpare
                ? Pipeline.load(models, words, Executors.newSingleThreadExecutor(ExtractCommand::spare))
                : Pipeline.load(models, words);
    }

    private static Thread spare(Runnable work) {
        Thread thread = new Thread(work, "claims-spare");
        thread.setDaemon(true);
        return thread;
    }

    private int keep(OnExists policy) {
        if (policy == OnExists.error) {
            console.error(output.shown() + ": " + FileProblems.existing());
            return ExitCode.FAILURE;
        }
        console.say(output.shown() + " is there already and stays, as --on-exists skip asks");
        return ExitCode.OK;
    }
}
