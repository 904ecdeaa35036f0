package claims.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema with every object closed: readers must pass over fields that they do not know, but what this
 * release writes has no such fields.
 */
public final class ContractSchema {
    /** Mixed into others by {@code allOf}, so they can't know all fields of the object that they see. */
    private static final Set<String> MIXINS = Set.of("slice", "amount");

    private static final com.networknt.schema.Schema CLOSED = closed();

    private ContractSchema() {}

    /** What is wrong with a document, in words; empty when nothing is. */
    public static List<String> violations(byte[] document) {
        return CLOSED.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static com.networknt.schema.Schema closed() {
        var schema = (ObjectNode) new JsonMapper().readTree(Schema.text());
        close(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static void close(ObjectNode schema) {
        schema.put("unevaluatedProperties", false);
        for (var group : List.of("properties", "$defs")) {
            for (var named : schema.path(group).properties()) {
                if (!(group.equals("$defs") && MIXINS.contains(named.getKey()))) {
                    close((ObjectNode) named.getValue());
                }
            }
        }
        JsonNode items = schema.path("items");
        if (items.isObject()) {
            close((ObjectNode) items);
        }
    }
}
