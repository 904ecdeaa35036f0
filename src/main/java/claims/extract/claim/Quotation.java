package claims.extract.claim;

import claims.text.Span;
import java.util.List;

/**
 * Words in quotation marks, the marks included, in characters of the cleaned text.
 *
 * @param parts one for each block that it runs through
 * @param closed whether its closing mark is there
 */
record Quotation(List<Span> parts, boolean closed) {
    Quotation {
        parts = List.copyOf(parts);
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }
}
