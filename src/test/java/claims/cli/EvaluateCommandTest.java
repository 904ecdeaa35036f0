package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final String OSLO =
            "{'name':'Oslo','type':'LOCATION','mentions':[{'text':'Oslo','start':17,'end':21}]}";
    private static final String ELSEWHERE =
            "{'name':'Ada','type':'PERSON','mentions':[{'text':'Ada','start':0,'end':3}]}";

    @TempDir
    private Path folder;

    private String right;
    private String half;

    @BeforeEach
    void writeGold() throws IOException {
        write("a.txt", "Snow has reached Oslo.");
        right = write("right.jsonl", "{'path':'a.txt','entities':[" + OSLO + "]}");
        half = write("half.jsonl", "{'path':'a.txt','entities':[" + ELSEWHERE + "," + OSLO + "]}");
    }

    @Test
    void measuresWhatItExtractsItself() {
        Run run = Run.claims("evaluate", right);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("articles: 1").contains("mention *").doesNotContain("missed");
    }

    @Test
    void measuresWhatWasExtractedBefore() throws IOException {
        String output = write("output.jsonl", "{'article':{'path':'a.txt'},'entities':[" + ELSEWHERE + "]}");

        Run run = Run.claims("evaluate", right, output, "--errors");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("entities missed", "entities spurious");
    }

    @Test
    void errorsAreListedInTheirSentence() {
        Run run = Run.claims("evaluate", half, "--errors");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("entities missed  a.txt:0-3\n", "⟦Sno⟧w has reached Oslo.", "articles: 1");
        assertThat(run.err()).contains("gold says \"Ada\" stands at 0 to 3");
    }

    @Test
    void jsonIsForMachines() {
        Run run = Run.claims("evaluate", half, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("\"missed\"")
                .doesNotContain("articles: 1");
    }

    @ParameterizedTest
    @CsvSource({"right, 1, 0", "half, 0.6, 0", "half, 0.67, 1", "half, 0, 0"})
    void failsUnderAnF1(String gold, String least, int exitCode) {
        Run run = Run.claims("evaluate", gold.equals("right") ? right : half, "--fail-under", least);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).contains("mention *");
        assertThat(run.err().contains("the lowest F1 is 0.667, below 0.670")).isEqualTo(exitCode == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "-0.1", "NaN", "much"})
    void anF1IsBetweenNoughtAndOne(String least) {
        Run run = Run.claims("evaluate", right, "--fail-under", least);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--fail-under", "claims evaluate --help");
    }

    @Test
    void goldThatMeasuresNothingReachesNoF1() throws IOException {
        Run run = Run.claims("evaluate", write("g.jsonl", "{'path':'a.txt'}"), "--fail-under", "0.5");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nothing was measured");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'path':'a.txt'} {'path'             | g.jsonl, line 1: Unexpected
            5                                    | g.jsonl, line 1: not a JSON object
            null                                 | g.jsonl, line 1: not a JSON object
            {'path':'a.txt','entities':[null]}   | g.jsonl, line 1: .entities[0] is no value for that field
            {'path':'a.txt','entities':7}        | g.jsonl, line 1: .entities is no value for that field
            {'path':'a\\u0000b'}                 | g.jsonl, line 1: a path with a NUL
            {'entities':[]}                      | g.jsonl: gold with neither path nor text
            {'entities':[{'type':'CITY'}]}       | g.jsonl, line 1: "CITY" is none of BENCHMARK, LOCATION,
            {'entities':[{'type':'Person'}]}     | g.jsonl, line 1: "Person" is none of
            {'entities':[{'mentions':[{'text':'Oslo'}]}]} | g.jsonl, line 1: a mention without start and end: "Oslo"
            {'figures':[{'kind':'price','start':0,'end':4}]} | g.jsonl, line 1: "price" is none of money, percent,
            {'figures':[{'kind':'money'}]}       | g.jsonl, line 1: a start and an end after it are needed
            {'scores':[{'unit':'stars','start':0,'end':4}]} | g.jsonl, line 1: "stars" is none of elo, percent,
            {'claims':[{'kind':'rumour'}]}       | g.jsonl, line 1: "rumour" is none of author, citation,
            {'path':'gone.txt'}                  | gone.txt: no such file or folder: named in
            {'path':'picture.txt'}               | picture.txt: looks like a PNG image
            """)
    void whatIsWrongWithGoldIsToldByFileAndPlace(String gold, String message) throws IOException {
        Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        Run run = Run.claims("evaluate", write("g.jsonl", gold));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("claims: error: ").contains(message).hasLineCount(1);
    }

    @Test
    void goldThatIsNotThereIsNamed() {
        Run run = Run.claims("evaluate", folder.resolve("gone.jsonl").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("gone.jsonl: no such file or folder");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text.replace('\'', '"')).toString();
    }
}
