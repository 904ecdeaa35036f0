package claims.cli;

import claims.batch.Batch;
import claims.batch.Totals;
import claims.cache.ResultCache;
import claims.extract.OwnWords;
import claims.input.FileProblems;
import claims.input.Input;
import claims.model.ClaimsDocument;
import claims.output.Output;
import claims.pipeline.LatePipeline;
import claims.pipeline.Pipeline;
import claims.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final CacheOptions caching;
    private final ConfigOptions config;

    private ExtractCommand(Console console, CommandSpec spec, List<String> arguments) {
        this.console = console;
        this.spec = spec;
        this.input = new InputOptions(spec);
        this.output = new OutputOptions(spec);
        this.run = new RunOptions(spec);
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
        caching.check();
        Batch.Settings settings = run.settings();
        Iterator<Input> inputs = input.inputs();
        Path models = Installation.models();
        OwnWords words = config.config().words();
        Optional<ResultCache> cache = caching.open(console, models, words);
        Supplier<Pipeline> pipeline = () -> Pipeline.load(models, words);
        Function<Article, ClaimsDocument> extractor =
                cache.isPresent() ? new LatePipeline(pipeline)::extract : pipeline.get()::extract;
        try (Output opened = output.open(console, input.areSeveral())) {
            Batch batch = new Batch(settings, opened, new Messenger(console));
            Totals totals = batch.run(inputs, input.reader(console), extractor, cache);
            return totals.failures() == 0 ? ExitCode.OK : ExitCode.FAILURE;
        } catch (IOException e) {
            console.error(
                    output.file().map(Path::toString).orElse("standard output") + ": " + FileProblems.unwritable(e));
            return ExitCode.FAILURE;
        }
    }
}
