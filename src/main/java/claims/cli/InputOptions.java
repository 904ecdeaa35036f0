package claims.cli;

import claims.input.ArticleReader;
import claims.input.ByteSize;
import claims.input.Input;
import claims.input.Inputs;
import claims.input.Selection;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What to read. */
final class InputOptions {
    private final CommandSpec spec;

    InputOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel("INPUT")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("A file, a folder (its *.txt, *.md and *.text, at any depth), a pattern such as"
                                + " 'news/**/*.txt', or - for standard input.")
                        .build())
                .addOption(OptionSpec.builder("--files-from")
                        .paramLabel("FILE")
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Read also the paths in FILE (or -), one a line or each ended with a NUL.")
                        .build())
                .addOption(patterns("--include", "Of folders, read what matches instead, as in .gitignore."))
                .addOption(patterns("--exclude", "Leave out what matches, as in .gitignore."))
                .addOption(Commands.flag("--no-ignore", "Don't heed .gitignore and .claimsignore."))
                .addOption(Commands.flag("--list", "Print the paths that would be read, and stop."))
                .addOption(OptionSpec.builder("-0", "--null")
                        .type(boolean.class)
                        .arity("0")
                        .description("With --list, end each path with a NUL.")
                        .build())
                .addOption(OptionSpec.builder("--max-size")
                        .paramLabel("SIZE")
                        .type(ByteSize.class)
                        .converters(Commands.converter(ByteSize::parse))
                        .defaultValue("10MB")
                        .description("Leave out articles larger than this (default: ${DEFAULT-VALUE}).")
                        .build());
    }

    Inputs inputs(InputStream standardInput) {
        List<String> arguments = texts(spec.positionalParameters().get(0).getValue());
        List<String> lists = texts(spec.findOption("--files-from").getValue());
        if (arguments.isEmpty() && lists.isEmpty()) {
            throw Commands.usage(spec, "say what to read: an INPUT such as news/, or --files-from FILE");
        }
        List<String> all = new ArrayList<>(arguments);
        all.addAll(lists);
        if (all.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw Commands.usage(spec, "standard input (-) can be read only once");
        }
        Selection selection = new Selection(
                texts(spec.findOption("--include").getValue()),
                texts(spec.findOption("--exclude").getValue()),
                !Commands.isSet(spec, "--no-ignore"));
        return new Inputs(arguments, lists, selection, standardInput);
    }

    boolean isListing() {
        boolean listing = Commands.isSet(spec, "--list");
        if (!listing && Commands.isSet(spec, "--null")) {
            throw Commands.usage(spec, "--null is about what --list prints: use them together");
        }
        return listing;
    }

    /** What ends each path that {@code --list} prints. */
    String end() {
        return Commands.isSet(spec, "--null") ? "\0" : "\n";
    }

    ArticleReader reader(Console console) {
        ByteSize maxSize = spec.findOption("--max-size").getValue();
        return new ArticleReader(console.in(), maxSize);
    }

    private static OptionSpec patterns(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("PATTERN")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex("\n") // as claims.toml's lists come here; no pattern has a line break in it
                .description(description)
                .build();
    }

    private static List<String> texts(List<String> given) {
        return given == null ? List.of() : given;
    }
}
