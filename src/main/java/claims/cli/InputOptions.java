package claims.cli;

import claims.input.ArticleReader;
import claims.input.ByteSize;
import claims.input.Input;
import claims.input.Inputs;
import java.util.Iterator;
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
                        .arity("1..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .required(true)
                        .description("A file, a folder (its *.txt and *.md, at any depth) or - for standard input.")
                        .build())
                .addOption(OptionSpec.builder("--max-size")
                        .paramLabel("SIZE")
                        .type(ByteSize.class)
                        .converters(Commands.converter(ByteSize::parse))
                        .defaultValue("10MB")
                        .description("Leave out articles larger than this (default: ${DEFAULT-VALUE}).")
                        .build());
    }

    /** Whether this is about more than one article, by what was asked for and not by what is there. */
    boolean areSeveral() {
        return arguments().size() > 1 || Inputs.isFolder(arguments().get(0));
    }

    Iterator<Input> inputs() {
        if (arguments().stream().filter(Input.STANDARD::equals).count() > 1) {
            throw Commands.usage(spec, "standard input (-) can be read only once");
        }
        return Inputs.expand(arguments()).iterator();
    }

    ArticleReader reader(Console console) {
        ByteSize maxSize = spec.findOption("--max-size").getValue();
        return new ArticleReader(console.in(), maxSize);
    }

    private List<String> arguments() {
        return spec.positionalParameters().get(0).getValue();
    }
}
