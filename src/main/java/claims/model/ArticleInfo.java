package claims.model;

import claims.text.Metadata;

/**
 * The article that a document is about.
 *
 * @param length in code points
 */
public record ArticleInfo(String path, String sha256, int length, Metadata metadata) {}
