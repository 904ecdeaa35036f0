package claims.model;

/** The versions that a document was made with. */
public record Generator(String version, String corenlp) {}
