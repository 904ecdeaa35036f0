package claims.extract.claim;

import claims.model.Claim.Kind;
import claims.text.Span;
import java.util.List;

/** Tells by the quotation marks how much of a content is in the source's own words. */
final class Kinds {
    private Kinds() {}

    static Kind of(List<Span> content, String text, Quotations quotations) {
        boolean quoted = false;
        boolean unquoted = false;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    boolean in = quotations.at(i).isPresent();
                    quoted |= in;
                    unquoted |= !in;
                }
            }
        }
        if (!quoted) {
            return Kind.INDIRECT;
        }
        return unquoted ? Kind.MIXED : Kind.DIRECT;
    }
}
