package claims.cli;

import claims.input.Input;
import claims.input.Inputs;
import claims.input.Printable;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.Generator;
import claims.output.JsonStream;
import claims.output.Output;
import claims.output.Sink;
import claims.pipeline.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Where results go, and how they look. */
final class OutputOptions {
    private enum Format {
        json,
        jsonl
    }

    private final CommandSpec spec;

    OutputOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(OptionSpec.builder("-o", "--output")
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("Write to FILE instead of standard output: whole or not at all.")
                        .build())
                .addOption(OptionSpec.builder("-f", "--format")
                        .paramLabel("FORMAT")
                        .type(Format.class)
                        .description("json (an object, indented) or jsonl (an object a line)."
                                + " Without it: json for one input, jsonl for several or a folder.")
                        .build())
                .addOption(OptionSpec.builder("--pretty")
                        .type(Boolean.class)
                        .arity("0")
                        .negatable(true)
                        .description("Indent the JSON, or don't, whatever the format's habit.")
                        .build())
                .addOption(Commands.flag(
                        "--no-error-records",
                        "With jsonl, leave out the object that says why an article has no result."));
    }

    Optional<Path> file() {
        return Optional.ofNullable(spec.findOption("--output").getValue());
    }

    /** Checks before anything is read. */
    void check() {
        if (format() == Format.jsonl && Boolean.TRUE.equals(pretty())) {
            throw Commands.usage(
                    spec,
                    "--pretty takes several lines for an object and --format jsonl has one: leave one of them out");
        }
        file().filter(Files::isDirectory).ifPresent(folder -> {
            throw Commands.usage(spec, "--output names a folder: " + folder + ". Name the file to write");
        });
    }

    /**
     * The inputs, none of which the output may overwrite: told at once where an argument is enough to know, and else when
     * the article's turn comes, as nothing is in its place before the end.
     */
    Iterator<Input> guard(Inputs inputs) {
        Optional<Path> written = file().filter(Files::isRegularFile);
        if (written.isEmpty()) {
            return inputs.iterator();
        }
        if (inputs.read(written.get())) {
            throw overwritten(written.get());
        }
        Iterator<Input> all = inputs.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Input next() {
                Input input = all.next();
                if (input.isAt(written.get())) {
                    throw overwritten(written.get());
                }
                return input;
            }
        };
    }

    private ParameterException overwritten(Path article) {
        return Commands.usage(
                spec,
                "--output names an article of the input: " + Printable.of(article.toString()) + ". Name another file");
    }

    Output open(Console console, boolean several) throws IOException {
        boolean lines = format() == null ? several : format() == Format.jsonl;
        boolean indented = pretty() != null ? pretty() : !lines;
        Optional<Generator> errorRecords = lines && !Commands.isSet(spec, "--no-error-records")
                ? Optional.of(Versions.read().generator())
                : Optional.empty();
        Sink sink = file().isPresent() ? Sink.file(file().get()) : Sink.standard(console.out());
        return new JsonStream(sink, new DocumentWriter(indented ? Layout.PRETTY : Layout.COMPACT), errorRecords);
    }

    private Format format() {
        return spec.findOption("--format").getValue();
    }

    private Boolean pretty() {
        return spec.findOption("--pretty").getValue();
    }
}
