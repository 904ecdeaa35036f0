package claims.samples;

import static org.assertj.core.api.Assertions.assertThat;

import claims.json.DocumentReader;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.testing.TestPipeline;
import claims.text.Slice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the contract promises of every document, on every sample. */
class SampleInvariantsTest {
    private static final DocumentWriter WRITER = new DocumentWriter(Layout.COMPACT);
    private static final Pattern PLACE = Pattern.compile("\"(?:start|end|length|sha256|path)\":(?:\\d+|\"[^\"]*\")");

    static List<Path> articles() {
        return Samples.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void offsetsGiveTheTextBack(Path file) {
        String article = new String(Samples.bytes(file), StandardCharsets.UTF_8);
        int[] codePoints = article.codePoints().toArray();

        List<JsonNode> slices = new ArrayList<>();
        collectSlices(JsonMapper.shared().readTree(WRITER.write(extract(file))), slices);

        assertThat(slices).isNotEmpty().allSatisfy(slice -> {
            int start = slice.get("start").intValue();
            int end = slice.get("end").intValue();
            assertThat(new String(codePoints, start, end - start))
                    .isEqualTo(slice.get("text").stringValue());
        });
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aSecondRunGivesTheSameBytes(Path file) {
        assertThat(WRITER.write(extract(file))).isEqualTo(WRITER.write(extract(file)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aDocumentComesBackFromItsJson(Path file) throws IOException {
        byte[] json = WRITER.write(extract(file));

        ClaimsDocument read = DocumentReader.read(json);

        assertThat(read).isEqualTo(extract(file));
        assertThat(WRITER.write(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aCrLfCopyDiffersInOffsetsOnly(Path file) {
        String article = new String(Samples.bytes(file), StandardCharsets.UTF_8);
        byte[] crLf = article.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

        ClaimsDocument document = TestPipeline.extract(Samples.path(file), crLf);

        assertThat(withoutPlaces(document).replace("\\r\\n", "\\n")).isEqualTo(withoutPlaces(extract(file)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void mentionsStandInOrderAndApart(Path file) {
        List<Entity> entities = extract(file).entities();

        assertThat(entities.stream().map(entity -> entity.mentions().get(0))).isSortedAccordingTo(Slice.IN_ORDER);
        List<Slice> mentions = entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Slice.IN_ORDER)
                .toList();
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
    }

    private static ClaimsDocument extract(Path file) {
        return TestPipeline.extract(Samples.path(file), Samples.bytes(file));
    }

    private static String withoutPlaces(ClaimsDocument document) {
        Matcher matcher = PLACE.matcher(new String(WRITER.write(document), StandardCharsets.UTF_8));
        return matcher.replaceAll("");
    }

    private static void collectSlices(JsonNode node, List<JsonNode> slices) {
        if (node.has("start") && node.has("text")) {
            slices.add(node);
        }
        node.forEach(child -> collectSlices(child, slices));
    }
}
