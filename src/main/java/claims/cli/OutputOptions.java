package claims.cli;

import claims.input.Inputs;
import claims.input.Printable;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.Generator;
import claims.output.Destination;
import claims.output.DocumentTree;
import claims.output.InterruptibleOutput;
import claims.output.JsonStream;
import claims.output.OnExists;
import claims.output.Output;
import claims.output.Sink;
import claims.output.TableFiles;
import claims.pipeline.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where results go, and how they look. */
final class OutputOptions {
    private static final Path STANDARD = Path.of("-");

    private enum Format {
        json,
        jsonl,
        csv
    }

    private final CommandSpec spec;

    OutputOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("PATH")
                        .type(Path.class)
                        .description("Write to a file (*.json, *.jsonl, *.ndjson, or what is one) or into a folder"
                                + " that mirrors the input's: of 'extract news', news/b/a.txt becomes PATH/b/a.json."
                                + " No file is ever seen half-written.")
                        .build())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .description("json (indented), jsonl (an object a line; in a folder, one line in each file) or"
                                + " csv (a folder of four tables). Without it: jsonl for several inputs into one"
                                + " place, else json.")
                        .build())
                .addOption(OptionSpec.builder("--pretty")
                        .type(Boolean.class)
                        .arity("0")
                        .negatable(true)
                        .description("Indent the JSON, or don't, whatever the format's habit.")
                        .build())
                .addOption(OptionSpec.builder("--on-exists")
                        .paramLabel("WHAT")
                        .type(OnExists.class)
                        .defaultValue("replace")
                        .description("Where a result is there already: replace it, skip its article unread, or take it"
                                + " for an error (default: ${DEFAULT-VALUE}).")
                        .build())
                .addOption(Commands.flag(
                        "--no-error-records",
                        "With jsonl, leave out the object that says why an article has no result."));
    }

    /** What messages call the place of all results. */
    String shown() {
        return destination().map(to -> to.path().toString()).orElse("standard output");
    }

    /** Checks before anything is read. */
    void check() {
        boolean intoFolder = destination().filter(Destination::isFolder).isPresent();
        if (format() == Format.jsonl && Boolean.TRUE.equals(pretty())) {
            throw Commands.usage(
                    spec,
                    "--pretty takes several lines for an object and --format jsonl has one: leave one of them out");
        }
        if (format() == Format.csv && Boolean.TRUE.equals(pretty())) {
            throw Commands.usage(spec, "--pretty is for JSON and --format csv is none: leave one of them out");
        }
        if (format() == Format.csv && !intoFolder) {
            throw Commands.usage(spec, "--format csv writes several files: name a folder for them, such as -o tables");
        }
    }

    /** An article that an argument names may not be written over. Others are met when their turn comes. */
    void checkAgainst(Inputs inputs) {
        destination().stream()
                .flatMap(to -> to.results().stream())
                .filter(Files::isRegularFile)
                .filter(inputs::read)
                .forEach(article -> {
                    throw Commands.usage(
                            spec,
                            "--output names an article of the input: " + Printable.of(article.toString())
                                    + ". Name another file");
                });
    }

    /** Where one place takes the results of all articles, and has some already: what to do then. */
    Optional<OnExists> whereAllIsThere() {
        Optional<Destination> whole = destination().filter(to -> !to.isFolder() || format() == Format.csv);
        OnExists policy = spec.findOption("--on-exists").getValue();
        return whole.filter(to -> policy == OnExists.skip
                        ? to.results().stream().allMatch(Files::isRegularFile)
                        : to.results().stream().anyMatch(Files::isRegularFile))
                .map(to -> policy);
    }

    /** Whether an article may have its result already and is not read then. */
    boolean keepsResults() {
        return spec.findOption("--on-exists").getValue() == OnExists.skip;
    }

    InterruptibleOutput open(Console console, boolean several) throws IOException {
        return new InterruptibleOutput(opened(console, several));
    }

    private Output opened(Console console, boolean several) throws IOException {
        if (format() == Format.csv) {
            return TableFiles.open(destination().orElseThrow().path());
        }
        boolean intoFolder = destination().filter(Destination::isFolder).isPresent();
        boolean lines = format() != null
                ? format() == Format.jsonl
                : destination().map(Destination::isForLines).orElse(false) || (several && !intoFolder);
        boolean indented = pretty() != null ? pretty() : !lines;
        var writer = new DocumentWriter(indented ? Layout.PRETTY : Layout.COMPACT);
        if (intoFolder) {
            Path folder = destination().orElseThrow().path();
            return DocumentTree.open(
                    folder, writer, spec.findOption("--on-exists").getValue());
        }
        Sink sink = destination().isPresent() ? Sink.file(destination().get().path()) : Sink.standard(console.out());
        return new JsonStream(sink, writer, errorRecords(lines));
    }

    private Optional<Generator> errorRecords(boolean lines) {
        return lines && !Commands.isSet(spec, "--no-error-records")
                ? Optional.of(Versions.read().generator())
                : Optional.empty();
    }

    private Optional<Destination> destination() {
        OptionSpec option = spec.findOption("--output");
        Path path = option.getValue();
        if (path == null || path.equals(STANDARD)) {
            return Optional.empty();
        }
        if (path.toString().isEmpty()) {
            throw Commands.usage(spec, "--output has no name: say which file or folder");
        }
        List<String> named = option.originalStringValues(); // a separator at its end, which a Path has not, says folder
        return Optional.of(Destination.of(named.isEmpty() ? path.toString() : named.get(named.size() - 1)));
    }

    private Format format() {
        return spec.findOption("--format").getValue();
    }

    private Boolean pretty() {
        return spec.findOption("--pretty").getValue();
    }
}
