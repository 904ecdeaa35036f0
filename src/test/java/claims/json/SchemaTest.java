package claims.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
    private static final String COMPLETE =
            new String(new DocumentWriter(Layout.COMPACT).write(Documents.complete()), UTF_8);

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void isAValidSchema() {
        var metaSchema = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(metaSchema.validate(Schema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyDocumentValidates() {
        assertThat(ContractSchema.violations(COMPLETE.getBytes(UTF_8))).isEmpty();
        assertThat(ContractSchema.violations(new DocumentWriter(Layout.PRETTY).write(Documents.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\":\"claims/1\"      | \"schema\":\"claims/2\"",
                "\"diagnostics\":             | \"remarks\":",
                "\"title\":\"                 | \"title\":\"\",\"x\":\"",
                "\"type\":\"PRODUCT\"         | \"type\":\"product\"",
                "\"kind\":\"money\"           | \"kind\":\"percent\"",
                "\"qualifier\":\"at-most\"    | \"qualifier\":\"AT_MOST\"",
                "\"value\":14300000000        | \"value\":\"14300000000\"",
                "\"value\":14300000000        | \"value\":14300000000,\"low\":1",
                "\"value\":14300000000,       | ``",
                "\"start\":0                  | \"start\":-1",
                "\"figures\":[\"f1\"]         | \"figures\":[\"e1\"]",
                "\"lemma\":\"say\",           | ``",
                "\"certainty\":\"hedged\"     | \"certainty\":null",
                "\"code\":\"invalid-utf8\"    | \"code\":\"INVALID_UTF8\"",
                "\"trend\":\"up\"             | \"trend\":\"up\",\"trends\":\"up\"",
                "{\"text\":\"Orion 2\",       | {\"text\":\"Orion 2\",\"color\":\"red\",",
            })
    void whatIsWrongIsFound(String right, String wrong) {
        assertThat(COMPLETE).contains(right);
        assertThat(ContractSchema.violations(COMPLETE.replace(right, wrong).getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void aReaderPassesOverFieldsOfALaterRelease() {
        var published = REGISTRY.getSchema(Schema.text());
        String later = COMPLETE.replace("\"trend\":\"up\"", "\"trend\":\"up\",\"since\":\"2025\"");
        assertThat(later).isNotEqualTo(COMPLETE);
        assertThat(published.validate(later, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theExamplesInItValidate() {
        var schema = (ObjectNode) new JsonMapper().readTree(Schema.text());
        int examples = 0;
        for (var definition : schema.get("$defs").properties()) {
            var part = schema.objectNode().put("$ref", "#/$defs/" + definition.getKey());
            part.set("$defs", schema.get("$defs"));
            for (JsonNode example : definition.getValue().path("examples")) {
                assertThat(REGISTRY.getSchema(part).validate(example))
                        .as(definition.getKey())
                        .isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(5);
    }
}
