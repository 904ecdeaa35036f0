package claims.extract.claim;

import claims.model.Claim.Certainty;

/** Tells how sure a source is of what it says. */
final class Certainties {
    private Certainties() {}

    static Certainty of(Report report) {
        return Certainty.ASSERTED;
    }

    static Certainty of(Reading reading) {
        return Certainty.ASSERTED;
    }
}
