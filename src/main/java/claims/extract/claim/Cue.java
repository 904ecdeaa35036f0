package claims.extract.claim;

/** A word that reports, at its place in a sentence; {@code words} includes a particle, {@code verb} is its head. */
record Cue(CueEntry entry, int verb, Words words) {
    boolean takes(String frame) {
        return entry.takes(frame);
    }
}
