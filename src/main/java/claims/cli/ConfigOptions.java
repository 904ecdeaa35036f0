package claims.cli;

import claims.config.Config;
import claims.config.ConfigException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The configuration of a command: {@code --config FILE}, or the {@code claims.toml} that is nearest above the current
 * folder. What it says of an option is the option's default.
 */
final class ConfigOptions implements IDefaultValueProvider {
    static final String FILE = "--config";
    static final String SHOW = "--show-config";
    /** What a run is told once, and no file should. */
    private static final Set<String> NEVER = Set.of("--help", FILE, SHOW, "--files-from", "--list", "--null");

    private final CommandSpec spec;
    private final List<String> arguments;
    private Config config;

    /** @param arguments all of the command line: picocli asks for defaults before it has read any option */
    ConfigOptions(CommandSpec spec, List<String> arguments) {
        this.spec = spec;
        this.arguments = arguments;
        spec.addOption(OptionSpec.builder(FILE)
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("Take options' defaults and words of your own from FILE instead of the claims.toml"
                                + " in this folder or the nearest above it.")
                        .build())
                .addOption(Commands.flag(SHOW, "Print what holds for each option and why, and stop."));
        spec.defaultValueProvider(this);
    }

    /** @throws ParameterException where the file is not as it should be */
    Config config() {
        if (config == null) {
            config = load();
        }
        return config;
    }

    private Config load() {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return Config.NONE; // help is most wanted where something is wrong
        }
        try {
            Optional<Path> file = named().or(() -> Config.find(Path.of("")));
            return file.isPresent() ? Config.read(file.get(), settable().toList()) : Config.NONE;
        } catch (ConfigException e) {
            throw new ParameterException(new CommandLine(spec), e.getMessage());
        }
    }

    private Optional<Path> named() {
        for (int i = arguments.size() - 1; i >= 0; i--) {
            String argument = arguments.get(i);
            if (argument.startsWith(FILE + "=")) {
                return Optional.of(Path.of(argument.substring(FILE.length() + 1)));
            }
            if (argument.equals(FILE) && i + 1 < arguments.size()) {
                return Optional.of(Path.of(arguments.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private Stream<String> settable() {
        return spec.options().stream()
                .filter(ConfigOptions::isSettable)
                .map(option -> option.longestName().substring(2));
    }

    static boolean isSettable(OptionSpec option) {
        return !NEVER.contains(option.longestName());
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        return configured(argument).orElse(null);
    }

    /** What the file says of an option. A path in it starts where the file is. */
    Optional<String> configured(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return Optional.empty();
        }
        return Optional.ofNullable(config().options().get(option.longestName().substring(2)))
                .map(values -> String.join("\n", option.type() == Path.class ? placed(values) : values));
    }

    /** Where a value that is refused comes from, when it is not from the command line. */
    static String blame(ParameterException problem) {
        boolean configured = problem.getArgSpec() instanceof OptionSpec option
                && problem.getCommandLine().getDefaultValueProvider() instanceof ConfigOptions config
                && config.config().options().containsKey(option.longestName().substring(2))
                && !config.isGiven(option);
        return configured
                ? " ("
                        + ((ConfigOptions) problem.getCommandLine().getDefaultValueProvider())
                                .config()
                                .file()
                                .orElseThrow()
                        + ")"
                : "";
    }

    private boolean isGiven(OptionSpec option) {
        return Stream.of(option.names())
                .anyMatch(name -> arguments.stream()
                        .anyMatch(argument -> argument.equals(name) || argument.startsWith(name + "=")));
    }

    private List<String> placed(List<String> paths) {
        Path folder = config().file().orElseThrow().toAbsolutePath().getParent();
        return paths.stream().map(path -> folder.resolve(path).toString()).toList();
    }
}
