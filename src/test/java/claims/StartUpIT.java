package claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a process of ours never touches, by the classes that Java says it loads: a count is the same on a busy machine,
 * and a time is not.
 */
@DisabledOnOs(OS.WINDOWS) // the launcher is a script
class StartUpIT {
    private static final String LAUNCHER =
            Path.of(System.getProperty("claims.app"), "claims").toAbsolutePath().toString();

    private static final Pattern OF_JAVA = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");

    /** What opens a connection, whatever the kind. Its exceptions are loaded where a method that may throw one is checked. */
    private static final Pattern NETWORK = Pattern.compile(
            "java\\.net\\.(http\\..*|(Server|Datagram)?Socket(Impl)?|Inet[46]AddressImpl|HttpURLConnection)"
                    + "|sun\\.nio\\.ch\\.(Net|NioSocketImpl)|sun\\.net\\.www\\.(http|protocol\\.https?)\\..*");

    /** What reads options off annotated fields: ours are built without, for the time that it takes. */
    private static final Pattern ANNOTATIONS =
            Pattern.compile("picocli\\.codegen\\..*|picocli\\.CommandLine\\$(Option|Parameters|Model\\$TypedMember)");

    /** What serves folders, tables, terminals, settings and evaluations: one article on standard output needs none. */
    private static final Pattern OF_OTHER_RUNS =
            Pattern.compile("org\\.eclipse\\.jgit\\..*|org\\.jline\\..*|me\\.tongfei\\..*"
                    + "|tools\\.jackson\\.(databind|dataformat)\\..*|claims\\.(csv|evaluate)\\..*|java\\.sql\\..*");

    /** What an article takes; nothing but the room of the models opens one, and all that is said of them is a name. */
    private static final Pattern OF_ARTICLES = Pattern.compile(
            "edu\\.stanford\\..*|claims\\.nlp\\.(?!ModelFile$).*|claims\\.extract\\.\\w+\\..*|tools\\.jackson\\..*");

    private static final Pattern MODELS =
            Pattern.compile("claims\\.nlp\\.(Models|\\w+ModelFile|WordClasses|TransitionParser)");

    /** A Java that runs nothing loads 420. Of JDK 17's we use another 400, of JDK 25's 600, for picocli's sake mostly. */
    private static final int MOST_CLASSES = 1_400;

    /** Picocli's own are 150, and those of our commands 40. */
    private static final int MOST_CLASSES_BUT_JAVAS = 230;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "extract --help", "extract --no-such", "schema"})
    void whatExtractsNothingLoadsNoModelAndLittleElse(String arguments) throws Exception {
        List<String> loaded = loaded(arguments.split(" "));

        assertThat(loaded).as("the log").contains("claims.cli.Main");
        assertThat(among(loaded, OF_ARTICLES)).isEmpty();
        assertThat(among(loaded, OF_OTHER_RUNS)).isEmpty();
        assertThat(among(loaded, NETWORK)).isEmpty();
        assertThat(among(loaded, ANNOTATIONS)).isEmpty();
        assertThat(loaded.size()).isLessThan(MOST_CLASSES);
        assertThat(loaded.size() - among(loaded, OF_JAVA).size()).isLessThan(MOST_CLASSES_BUT_JAVAS);
    }

    /** By then the head start that an article has may be under way. */
    @Test
    void aMistypedOptionBesideAnArticleOpensNoModel() throws Exception {
        List<String> loaded = loaded("extract", "--no-such", "samples/press-release.txt");

        assertThat(loaded).as("the log").contains("claims.cli.HeadStart");
        assertThat(among(loaded, MODELS)).isEmpty();
        assertThat(among(loaded, OF_OTHER_RUNS)).isEmpty();
        assertThat(among(loaded, NETWORK)).isEmpty();
    }

    @Test
    void oneArticleLoadsNothingOfOtherRunsAndOpensNoConnection() throws Exception {
        List<String> loaded = loaded("extract", "samples/press-release.txt");

        assertThat(among(loaded, OF_OTHER_RUNS)).isEmpty();
        assertThat(among(loaded, NETWORK)).isEmpty();
        assertThat(among(loaded, ANNOTATIONS)).isEmpty();
    }

    /** That the patterns match what they are for: a library may change its names. */
    @Test
    void otherRunsLoadWhatIsTheirs() throws Exception {
        List<String> loaded =
                loaded("extract", "samples/gold", "--include", "*.md", "-f", "csv", "-o", folder + "/tables");

        assertThat(among(loaded, OF_ARTICLES))
                .anyMatch(name -> name.startsWith("edu.stanford."))
                .contains("claims.nlp.Models", "claims.extract.claim.ClaimExtractor");
        assertThat(among(loaded, MODELS)).hasSize(6);
        assertThat(among(loaded, OF_OTHER_RUNS))
                .anyMatch(name -> name.startsWith("org.eclipse.jgit."))
                .anyMatch(name -> name.startsWith("tools.jackson.dataformat.csv."))
                .anyMatch(name -> name.startsWith("claims.csv."));
    }

    private static List<String> among(List<String> loaded, Pattern wanted) {
        return loaded.stream().filter(wanted.asMatchPredicate()).toList();
    }

    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER);
        builder.command().addAll(List.of(arguments));
        // Out of an archive Java loads more classes than are used.
        builder.environment().put("CLAIMS_JAVA_OPTS", "-Xshare:off -Xlog:class+load:file=" + log + ":none");
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
        try (var lines = Files.lines(log)) {
            return lines.map(line -> line.substring(0, line.indexOf(' '))).toList();
        }
    }
}
