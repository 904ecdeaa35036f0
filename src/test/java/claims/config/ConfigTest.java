package claims.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
    private static final List<String> OPTIONS = List.of("jobs", "timeout", "include", "exclude");

    @TempDir
    private Path folder;

    @Test
    void holdsOptionsAndWords() throws Exception {
        Config config = read("""
                [extract]
                jobs = 2
                timeout = "90s"
                include = ["*.article", "*.txt"]
                [words]
                benchmarks = ["Lanternfish Trials | LFT"]
                cues = ["blog | speech | clause, quote"]
                """);

        assertThat(config.options())
                .isEqualTo(Map.of(
                        "jobs", List.of("2"), "timeout", List.of("90s"), "include", List.of("*.article", "*.txt")));
        assertThat(config.words().benchmarks()).containsExactly("Lanternfish Trials | LFT");
        assertThat(config.words().cues()).containsExactly("blog | speech | clause, quote");
        assertThat(config.words().products()).isEmpty();
    }

    @Test
    void theNearestFileAboveHolds() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b/c"));
        Path outer = Files.createFile(folder.resolve("claims.toml"));
        assertThat(Config.find(deep)).contains(outer);

        Path inner = Files.createFile(folder.resolve("a/b/claims.toml"));
        assertThat(Config.find(deep)).contains(inner);
        assertThat(Config.find(inner.getParent())).contains(inner);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            [extract]^jbos = 2                     => no such key in [extract]: jbos. Did you mean jobs?
            [extract]^timeuot = 2                  => no such key in [extract]: timeuot. Did you mean timeout?
            [words]^currency = ["XTH"]             => no such key in [words]: currency. Did you mean currencies?
            [extarct]                              => no such table: extarct. Did you mean extract?
            jobs = 2                               => jobs stands in no table
            [extract]^jobs = [[1]]                 => extract.jobs takes a word, a number, true, false, or a list of words
            [extract]^jobs = {a = 1}               => extract.jobs takes a word, a number, true, false, or a list of words
            [extract]^jobs = 2 3                   => line 2:
            [words]^cues = ["blog | speach | to"]  => [words] cues: "blog | speach | to" is not a lemma, speech or belief
            [words]^cues = ["blog"]                => [words] cues: "blog" is not a lemma
            [words]^currencies = ["thaler | ₮"]    => [words] currencies: "thaler | ₮" is not a code, signs, names
            [words]^benchmarks = ["A | "]          => [words] benchmarks: "A | " is not a name, or names of one thing
            """)
    void whatIsWrongIsSaidWithTheFile(String lines, String problem) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> read(lines.replace('^', '\n')))
                .withMessageStartingWith(folder.resolve("claims.toml") + ": " + problem);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> Config.read(Path.of("nowhere.toml"), OPTIONS))
                .withMessage("nowhere.toml: no such file");
    }

    private Config read(String toml) throws IOException, ConfigException {
        return Config.read(Files.writeString(folder.resolve("claims.toml"), toml), OPTIONS);
    }
}
