package claims.json;

import claims.text.Resource;

/** The JSON Schema (draft 2020-12) that every document validates against. */
public final class Schema {
    private Schema() {}

    public static String text() {
        return Resource.text(Schema.class, "claims-1.schema.json");
    }
}
