package claims.samples;

import static org.assertj.core.api.Assertions.assertThat;

import claims.json.ContractSchema;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.testing.TestPipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the tool says of each sample, to the byte. A change here is a change of output: read the difference, and when it
 * is for the better write it down with {@code mvn verify -Dclaims.updateGoldens=true}.
 */
class SampleGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/claims/samples");

    static List<Path> articles() {
        return Samples.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void outputIsAsItWas(Path article) throws IOException {
        byte[] actual = new DocumentWriter(Layout.PRETTY)
                .write(TestPipeline.extract(Samples.path(article), Samples.bytes(article)));
        Path golden = GOLDENS.resolve(article.getFileName() + ".json");
        if (Boolean.getBoolean("claims.updateGoldens")) {
            Files.createDirectories(GOLDENS);
            Files.write(golden, actual);
        }

        assertThat(golden).exists();
        assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
        assertThat(ContractSchema.violations(actual)).isEmpty();
    }
}
