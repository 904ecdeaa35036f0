package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Reference;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mark that says whose statement the words before it are: {@code (AI News)}, {@code [3]}, a link on the name of an outlet.
 *
 * @param sentence the index of the sentence that it credits
 * @param scope the words that it credits, in characters of the cleaned text: the sentence or a clause of it
 * @param behind where the words go on behind the mark
 * @param mark the whole mark
 * @param source as a claim names it; absent where the mark refers to a note that is not there
 * @param via who passed it on, by the mark itself: {@code (Reuters via The Ledger)}
 */
record Credit(int sentence, Span scope, int behind, Slice mark, Optional<Speaker> source, List<Reference> via) {
    Credit {
        via = List.copyOf(via);
    }

    /** For a claim that has a source of its own: who passed it on, nearest to the article first. */
    List<Reference> references() {
        List<Reference> references = new ArrayList<>(via);
        references.add(new Reference(source.map(Speaker::name), source.flatMap(Speaker::entity), Optional.of(mark)));
        return references;
    }

    boolean names(Speaker speaker) {
        return source.filter(own -> own.entity().isPresent()
                        ? own.entity().equals(speaker.entity())
                        : own.name().equalsIgnoreCase(speaker.name()))
                .isPresent();
    }

    /** Written out, as Java makes that of a record anew in each process: a millisecond. */
    @Override
    public int hashCode() {
        return 31 * sentence + mark.start();
    }
}
