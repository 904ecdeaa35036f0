package claims.extract.score;

import claims.model.Reference;
import java.util.List;
import java.util.Optional;

/**
 * A test or a model that a number may belong to.
 *
 * @param part its place among the parts of the sentence; negative for one that is only carried over
 * @param references what it is; several for "both"
 */
record Candidate(int part, List<Reference> references) {
    static final int ELSEWHERE = -1;

    boolean isHere() {
        return part >= 0;
    }

    /** What it is called, or the first of several. */
    Optional<String> name() {
        return references.get(0).name();
    }
}
