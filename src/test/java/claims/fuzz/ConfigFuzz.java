package claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import claims.config.Config;
import claims.config.ConfigException;
import claims.extract.claim.ClaimExtractor;
import claims.extract.entity.EntityExtractor;
import claims.extract.figure.FigureExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Any claims.toml is a configuration whose words the extractors take, or is refused with a reason. */
public final class ConfigFuzz {
    private static final int PIECES_FOLLOW = 64;
    private static final List<String> KNOWN = List.of("format", "jobs", "exclude");
    private static final List<String> PIECES = List.of(
            "[extract]\n",
            "[words]\n",
            "[",
            "]",
            "[[",
            "]]",
            "{",
            "}",
            "=",
            " = ",
            "\n",
            "\r\n",
            "\t",
            " ",
            ",",
            ".",
            "\"",
            "'",
            "\"\"\"",
            "'''",
            "#",
            "\\",
            "\\u0041",
            "\\U0001F600",
            "\\uD83D",
            "extract",
            "words",
            "format",
            "jobs",
            "exclude",
            "benchmarks",
            "products",
            "cues",
            "currencies",
            "benchmarks = [",
            "products = [",
            "cues = [",
            "currencies = [",
            "\"FrontierBugs | Frontier Bugs\"",
            "\"blog | speech | clause, quote\"",
            "\"XTH | ₮ | thaler | -\"",
            "\"XTH | $\"",
            "\" | \"",
            "\"\"",
            "\"!x\"",
            "\"*\"",
            "\"(\"",
            "\"a | b | c | d | e\"",
            "\"blog | speech | x\"",
            "\"? | ¤ | - | -\"",
            "\"a/b\"",
            "\"-\"",
            "\"# a\"",
            "\"É 2\"",
            "true",
            "nan",
            "-inf",
            "0x",
            "1_0",
            "1e400",
            "1e999999999",
            "2026-01-02T03:04:05Z",
            "99999999999999999999999",
            "\u0000",
            "😀",
            "\uFEFF",
            "é",
            "a.b");

    private ConfigFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path file = Path.of(
                System.getProperty("java.io.tmpdir"),
                "fuzzed-" + ProcessHandle.current().pid() + ".toml");
        Files.write(file, toml(bytes));
        try {
            Config config = Config.read(file, KNOWN);
            assertThat(config.options().keySet()).isSubsetOf(KNOWN);
            if (config.words() != null && !config.words().equals(Config.NONE.words())) {
                new EntityExtractor(config.words());
                new FigureExtractor(config.words());
                new ClaimExtractor(config.words());
            }
        } catch (ConfigException e) {
            assertThat(e.getMessage()).isNotBlank();
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] toml(byte[] bytes) {
        if (bytes.length == 0 || (bytes[0] & 0xFF) >= PIECES_FOLLOW) {
            return bytes;
        }
        StringBuilder toml = new StringBuilder();
        for (byte piece : bytes) {
            toml.append(PIECES.get((piece & 0xFF) % PIECES.size()));
        }
        return toml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
