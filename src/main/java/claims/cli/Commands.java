package claims.cli;

import claims.json.Schema;
import claims.nlp.ModelFile;
import claims.pipeline.Versions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The tree of commands. Built with picocli's programming interface: its annotations cost start-up time. */
final class Commands {
    private Commands() {}

    static CommandLine create(Console console, List<String> arguments) {
        CommandSpec root = command("claims", () -> missingCommand(console));
        root.version(); // the version is read only when it is asked for
        root.versionProvider(new VersionProvider());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the versions of claims, CoreNLP, the models and Java.")
                .build());
        root.usageMessage()
                .description("Reads plain-text articles and writes down, as JSON, what they claim.")
                .footer(
                        "",
                        "Examples:",
                        "  claims extract article.txt",
                        "  claims extract news/ | jq -r '.entities[].name'",
                        "  claims evaluate samples/gold/",
                        "",
                        "Exit codes: 0 all went well, 1 an article could not be read or written, 2 wrong usage.");
        root.addSubcommand("extract", ExtractCommand.spec(console, arguments));
        root.addSubcommand("evaluate", EvaluateCommand.spec(console));
        root.addSubcommand("schema", schema(console));
        root.addSubcommand("completion", CompletionCommand.spec(console));
        return new CommandLine(root);
    }

    /** A command with {@code --help} and the layout that all of them share. */
    static CommandSpec command(String name, Callable<Integer> action) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.usageMessage().width(100).abbreviateSynopsis(true).optionListHeading("%nOptions:%n");
        spec.usageMessage().parameterListHeading("%nArguments:%n").commandListHeading("%nCommands:%n");
        return spec;
    }

    static OptionSpec flag(String name, String description) {
        return flag(new String[] {name}, description);
    }

    static OptionSpec flag(String shortName, String name, String description) {
        return flag(new String[] {shortName, name}, description);
    }

    private static OptionSpec flag(String[] names, String description) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** What {@code parse} refuses with an IllegalArgumentException is told in that one's words. */
    static <T> ITypeConverter<T> converter(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    static boolean isSet(CommandSpec spec, String flag) {
        return Boolean.TRUE.equals(spec.findOption(flag).getValue());
    }

    static ParameterException usage(CommandSpec spec, String message) {
        return new ParameterException(new CommandLine(spec), message);
    }

    private static CommandSpec schema(Console console) {
        CommandSpec spec = command("schema", () -> {
            console.out().write(Schema.text().getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        });
        spec.usageMessage()
                .description("Prints the JSON Schema (draft 2020-12) of the documents that 'claims extract' writes.")
                .footer("", "Example:", "  claims schema > claims.schema.json");
        return spec;
    }

    private static int missingCommand(Console console) {
        console.error("say what to do: extract, evaluate, schema or completion");
        console.say("Try 'claims --help'.");
        return ExitCode.USAGE;
    }

    private static final class VersionProvider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Versions versions = Versions.read();
            return new String[] {
                "claims " + versions.claims(),
                "Stanford CoreNLP " + versions.corenlp(),
                "models " + ModelFile.NAMES.fileName() + ", " + ModelFile.TAGGER.fileName() + ", "
                        + ModelFile.PARSER.fileName(),
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
            };
        }
    }
}
