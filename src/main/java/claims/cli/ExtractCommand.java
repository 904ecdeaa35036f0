package claims.cli;

import claims.json.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code claims extract}: its options, checked, and handed to an {@link Extraction}. */
final class ExtractCommand {
    private enum Format {
        json,
        jsonl
    }

    private final Console console;
    private CommandSpec spec;

    private ExtractCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        ExtractCommand command = new ExtractCommand(console);
        command.spec = Commands.command("extract", command::call);
        command.spec
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("INPUT")
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(true)
                        .description("A file, a folder (its *.txt and *.md, at any depth) or - for standard input.")
                        .build())
                .addOption(OptionSpec.builder("-o", "--output")
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
                .addOption(OptionSpec.builder("--max-size")
                        .paramLabel("SIZE")
                        .type(ByteSize.class)
                        .converters(ByteSize::parse)
                        .defaultValue("10MB")
                        .description("Leave out articles larger than this (default: ${DEFAULT-VALUE}).")
                        .build());
        command.spec
                .usageMessage()
                .description("Extracts what articles claim: one JSON object for each article.")
                .footer(
                        "",
                        "Examples:",
                        "  claims extract article.txt                     one object, indented",
                        "  claims extract news/ > news.jsonl              one object a line",
                        "  pbpaste | claims extract - | jq .entities      from standard input");
        return command.spec;
    }

    private int call() {
        List<String> arguments = spec.positionalParameters().get(0).getValue();
        Format format = spec.findOption("--format").getValue();
        Boolean pretty = spec.findOption("--pretty").getValue();
        Path output = spec.findOption("--output").getValue();
        ByteSize maxSize = spec.findOption("--max-size").getValue();
        if (format == Format.jsonl && Boolean.TRUE.equals(pretty)) {
            throw usage("--pretty takes several lines for an object and --format jsonl has one: leave one of them out");
        }
        if (output != null && Files.isDirectory(output)) {
            throw usage("--output names a folder: " + output + ". Name the file to write");
        }
        if (arguments.stream().filter("-"::equals).count() > 1) {
            throw usage("standard input (-) can be read only once");
        }
        List<Input> inputs = Inputs.expand(arguments);
        if (output != null && inputs.stream().anyMatch(input -> input.isAt(output))) {
            throw usage("--output names an article of the input: " + output + ". Name another file");
        }
        boolean several = arguments.size() > 1 || Inputs.isFolder(arguments.get(0));
        boolean indented = pretty != null ? pretty : format == Format.json || (format == null && !several);
        Layout layout = indented ? Layout.PRETTY : Layout.COMPACT;
        return new Extraction(console, layout, maxSize).run(inputs, Optional.ofNullable(output));
    }

    private ParameterException usage(String message) {
        return new ParameterException(new CommandLine(spec), message);
    }
}
