package claims.extract.claim;

import claims.extract.claim.CreditReader.Sourced;
import claims.text.Slice;
import claims.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A credit as it stands in the article, before it is known which words it counts for.
 *
 * @param sentence the index of the sentence that it credits
 * @param place where it stands, in characters of the cleaned text; empty for a note's mark
 * @param ends whether it ends a sentence or a clause
 * @param sources none where the note that it refers to is not there
 * @param cut what is no prose because of it
 */
record CreditMark(int sentence, Span place, boolean ends, Slice slice, List<Sourced> sources, Optional<Cut> cut) {
    /** A part of a sentence, which may be another than the one that is credited. */
    record Cut(int sentence, Span span) {}
}
