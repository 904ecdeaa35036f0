package claims.extract.score;

import java.util.Comparator;

/** A candidate for a number, and how well the two go together. */
record Choice(Candidate candidate, Bond bond) {
    static final Comparator<Choice> BY_STRENGTH =
            (one, other) -> Double.compare(one.bond().strength(), other.bond().strength());

    static Choice certain(Candidate candidate) {
        return new Choice(candidate, Bond.CERTAIN);
    }
}
