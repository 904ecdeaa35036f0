package claims.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the training does not come by, the archive does not have. */
class TrainingTest {

    @Test
    void theArticleHasSomethingOfEverything() throws Exception {
        var out = new ByteArrayOutputStream();
        var article = new ByteArrayInputStream(Training.article());
        int exitCode = new Main(article, out, OutputStream.nullOutputStream()).run("extract", "-");

        assertThat(exitCode).isZero();
        JsonNode found = JsonMapper.shared().readTree(out.toString(UTF_8));
        for (String list : new String[] {"entities", "figures", "scores", "claims"}) {
            assertThat(found.get(list)).as(list).hasSizeGreaterThan(5);
        }
    }

    @Test
    void thePassagesAreOneALineAndHaveLinesOfTheirOwn() {
        assertThat(Training.passages())
                .hasSizeGreaterThan(100)
                .noneMatch(passage -> passage.contains("¶"))
                .anyMatch(passage -> passage.startsWith("---\ntitle: "));
    }
}
