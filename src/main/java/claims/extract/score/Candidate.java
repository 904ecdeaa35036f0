package claims.extract.score;

import claims.model.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A test or a model that a number may belong to.
 *
 * @param part its place among the parts of the sentence; negative for one that is only carried over
 * @param references what it is; several for "both", none for a pronoun that stands for nothing known
 */
record Candidate(int part, List<Reference> references) {
    static final int ELSEWHERE = -1;

    boolean isHere() {
        return part >= 0;
    }

    Candidate of(List<Reference> newReferences) {
        return new Candidate(part, newReferences);
    }

    Candidate with(List<Reference> more) {
        return of(Stream.concat(references.stream(), more.stream()).toList());
    }

    /** No entity is it: "human experts". */
    boolean isUnknown() {
        return !references.isEmpty() && references.get(0).entity().isEmpty();
    }

    /** Another mention of the same. */
    boolean isSame(Candidate other) {
        return references.stream()
                .map(Reference::entity)
                .toList()
                .equals(other.references.stream().map(Reference::entity).toList());
    }

    /** "GPT-OSS" is of "gpt-oss 120B". */
    boolean isFamilyOf(Candidate model) {
        String family = name().orElse("").toLowerCase(Locale.ROOT);
        String member = model.name().orElse("").toLowerCase(Locale.ROOT);
        return member.startsWith(family + " ") || member.startsWith(family + "-");
    }

    /** What it is called, or the first of several. */
    Optional<String> name() {
        return references.stream().findFirst().flatMap(Reference::name);
    }
}
