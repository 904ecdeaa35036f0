package claims.extract.score;

import claims.model.Reference;
import java.util.List;

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
}
