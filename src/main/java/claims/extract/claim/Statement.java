package claims.extract.claim;

import claims.model.Claim;
import claims.model.Reference;
import claims.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A claim before it has its number and its links.
 *
 * @param sentence the index of the sentence that its content begins in
 * @param content in characters of the cleaned text, in order
 */
record Statement(
        Claim.Kind kind,
        int sentence,
        Optional<Claim.Speaker> source,
        Optional<Claim.Cue> cue,
        List<Span> content,
        Claim.Certainty certainty,
        List<Reference> via,
        Optional<String> medium) {
    Statement {
        content = List.copyOf(content);
        via = List.copyOf(via);
    }
}
