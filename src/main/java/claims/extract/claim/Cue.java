package claims.extract.claim;

import claims.model.Claim;

/** A word that reports, at its place in a sentence; {@code words} includes a particle, {@code verb} is its head. */
record Cue(CueEntry entry, int verb, Words words) {
    boolean takes(String frame) {
        return entry.takes(frame);
    }

    /** A word of speaking that a clause may follow. */
    boolean tells() {
        return entry.type() == Claim.Cue.Type.SPEECH && takes("clause");
    }
}
