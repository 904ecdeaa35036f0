package claims.batch;

/** What one article took, in nanoseconds: to be read, and to be extracted or found in the cache. */
public record Times(long reading, long extracting, boolean cached) {}
