package claims.extract.claim;

import claims.model.Claim;
import java.util.Set;

/** A line of the list of cues. */
record CueEntry(String lemma, Claim.Cue.Type type, Set<String> frames) {
    /** Whether some nouns beside it make something else of it. */
    boolean excludes() {
        return frames.stream().anyMatch(frame -> frame.startsWith("not:"));
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
