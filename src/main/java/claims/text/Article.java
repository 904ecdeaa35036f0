package claims.text;

import java.util.List;

/**
 * A decoded file: {@code text} is all of it but a leading byte-order mark, line ends as they are on disk.
 *
 * @param path as given on the command line
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param diagnostics what decoding had to repair
 */
public record Article(String path, String text, String sha256, List<Diagnostic> diagnostics) {
    public Article {
        diagnostics = List.copyOf(diagnostics);
    }
}
