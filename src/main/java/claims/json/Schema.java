package claims.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) that every document validates against. */
public final class Schema {
    private Schema() {}

    public static String text() {
        try (var resource = Schema.class.getResourceAsStream("claims-1.schema.json")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
