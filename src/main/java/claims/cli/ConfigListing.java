package claims.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code --show-config} prints: a {@code claims.toml} that says the same, with the reason behind each value. */
final class ConfigListing {
    private final ConfigOptions config;
    private final ParseResult given;
    private final StringBuilder text = new StringBuilder();

    private ConfigListing(ConfigOptions config, ParseResult given) {
        this.config = config;
        this.given = given;
    }

    static String of(CommandSpec spec, ConfigOptions config, ParseResult given) {
        return new ConfigListing(config, given).list(spec);
    }

    private String list(CommandSpec spec) {
        Optional<Path> file = config.config().file();
        line("# " + file.map(Path::toString).orElse("no claims.toml in this folder or above it"));
        line("[extract]");
        spec.options().stream().filter(ConfigOptions::isSettable).forEach(this::option);
        line("");
        line("[words]");
        words("benchmarks", config.config().words().benchmarks());
        words("products", config.config().words().products());
        words("cues", config.config().words().cues());
        words("currencies", config.config().words().currencies());
        return text.toString();
    }

    private void option(OptionSpec option) {
        String key = option.longestName().substring(2);
        Object value = option.getValue();
        String reason = given.hasMatchedOption(option)
                ? "command line"
                : config.configured(option).isPresent() ? "claims.toml" : "default";
        line(value == null ? "# " + key + " is not set" : key + " = " + toml(value) + "  # " + reason);
    }

    private void words(String list, List<String> lines) {
        line(list + " = " + toml(lines) + (lines.isEmpty() ? "  # default" : "  # claims.toml"));
    }

    private static String toml(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(ConfigListing::toml).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
