package claims.extract.score;

import claims.model.Reference;
import java.util.Optional;

/**
 * What stands above a column or in front of a row.
 *
 * @param text all of it, where it could be a name that no list has
 * @param percent whether it says that the numbers are percentages
 */
record Label(
        Optional<Reference> test,
        Optional<Reference> model,
        Optional<String> metric,
        Optional<String> setting,
        boolean percent,
        TableRole role,
        Optional<Reference> text) {
    static final Label NONE = new Label(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            TableRole.NONE,
            Optional.empty());

    boolean hasName() {
        return test.isPresent() || model.isPresent();
    }

    boolean isOther() {
        return role == TableRole.OTHER;
    }

    /** The cells are results, if it is clear of whom and on what. */
    boolean isOfResults() {
        return role == TableRole.RANK || (!isOther() && (metric.isPresent() || role == TableRole.RESULT));
    }
}
