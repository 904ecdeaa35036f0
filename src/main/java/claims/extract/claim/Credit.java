package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Reference;
import claims.text.Slice;
import java.util.Optional;

/**
 * A mark that says whose statement a sentence is: {@code (AI News)}, {@code [3]}, a link on the name of an outlet.
 *
 * @param sentence the index of the sentence that it credits
 * @param first the first token of the mark in that sentence; the number of its tokens where it is no token
 * @param source as a claim names it; its slice is the whole mark
 */
record Credit(int sentence, int first, Speaker source) {
    boolean credits(Reading reading) {
        return reading.sentence().index() == sentence;
    }

    Reference reference() {
        return new Reference(Optional.of(source.name()), source.entity(), source.slice());
    }

    Slice mark() {
        return source.slice().orElseThrow();
    }
}
