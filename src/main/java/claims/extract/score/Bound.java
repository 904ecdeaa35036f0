package claims.extract.score;

import claims.model.Reference;
import java.util.List;
import java.util.Optional;

/**
 * A result with what it is measured on and whose it is.
 *
 * @param part the number's place among the parts of its sentence
 * @param tests several for "71 on both X and Y"
 */
record Bound(int part, ResultNumber number, List<Candidate> tests, Optional<Candidate> model) {
    /** How many scores it makes: one for each test and each model. */
    int scores() {
        return tests.size() * models().size();
    }

    /** Whose it is: several for "both", one that is unknown where nobody is named. */
    List<Optional<Reference>> models() {
        List<Reference> named = model.map(Candidate::references).orElse(List.of());
        return named.isEmpty()
                ? List.of(Optional.empty())
                : named.stream().map(Optional::of).toList();
    }
}
