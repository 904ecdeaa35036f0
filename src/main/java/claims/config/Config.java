package claims.config;

import claims.extract.OwnWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A configuration.
 *
 * @param file where it was read; none where there is no such file
 * @param options values of options by their names without dashes: of one that takes several, a list
 */
public record Config(Optional<Path> file, Map<String, List<String>> options, OwnWords words) {
    public static final Config NONE = new Config(Optional.empty(), Map.of(), OwnWords.NONE);
    private static final String NAME = "claims.toml";
    private static final String OPTIONS = "extract";
    private static final String WORDS = "words";
    private static final Set<String> LISTS = Set.of("benchmarks", "products", "cues", "currencies");

    public Config {
        options = Map.copyOf(options);
    }

    /** The file that holds in a folder: its own, or that of the nearest folder above it that has one. */
    public static Optional<Path> find(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a file and refuses what it should not say.
     *
     * @param known the options that may be set
     */
    public static Config read(Path file, Collection<String> known) throws ConfigException {
        Map<String, Map<String, List<String>>> tables = TomlTables.read(file);
        check(file, "table", tables.keySet(), Set.of(OPTIONS, WORDS));
        Map<String, List<String>> options = tables.getOrDefault(OPTIONS, Map.of());
        Map<String, List<String>> words = tables.getOrDefault(WORDS, Map.of());
        check(file, "key in [" + OPTIONS + "]", options.keySet(), known);
        check(file, "key in [" + WORDS + "]", words.keySet(), LISTS);
        try {
            return new Config(Optional.of(file), options, words(words));
        } catch (IllegalArgumentException e) {
            throw new ConfigException(file, "[" + WORDS + "] " + e.getMessage());
        }
    }

    private static OwnWords words(Map<String, List<String>> lists) {
        return new OwnWords(
                lists.getOrDefault("benchmarks", List.of()),
                lists.getOrDefault("products", List.of()),
                lists.getOrDefault("cues", List.of()),
                lists.getOrDefault("currencies", List.of()));
    }

    private static void check(Path file, String what, Set<String> keys, Collection<String> known)
            throws ConfigException {
        for (String key : new TreeSet<>(keys)) {
            if (!known.contains(key)) {
                throw new ConfigException(
                        file, "no such " + what + ": " + key + ". Did you mean " + Nearest.to(key, known) + "?");
            }
        }
    }
}
