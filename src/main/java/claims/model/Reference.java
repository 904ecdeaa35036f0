package claims.model;

import claims.text.Slice;
import java.util.Optional;

/**
 * Something that a finding refers to.
 *
 * @param name what it is called where the words themselves do not say it ("the model")
 * @param entity the id of the entity that it is
 * @param slice where the article says it; absent when it is only understood
 */
public record Reference(Optional<String> name, Optional<String> entity, Optional<Slice> slice) {
    public Reference {
        if (name.isEmpty() && slice.isEmpty()) {
            throw new IllegalArgumentException("a reference to nothing");
        }
    }

    /** Written out, as Java makes that of a record anew in each process: a millisecond. */
    @Override
    public int hashCode() {
        return 31 * entity.hashCode() + slice.hashCode();
    }
}
