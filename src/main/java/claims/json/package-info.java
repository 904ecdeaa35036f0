/**
 * The output contract as JSON: written, described by a schema, and read back. The only room that imports Jackson, but for
 * {@code claims.csv}. Knows {@code claims.model}, and {@code claims.text} for the slices that everything stands on.
 */
package claims.json;
