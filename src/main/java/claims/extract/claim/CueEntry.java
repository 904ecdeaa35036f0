package claims.extract.claim;

import claims.model.Claim;
import java.util.Set;

/** A line of the list of cues. */
record CueEntry(String lemma, Claim.Cue.Type type, Set<String> frames) {
    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
