package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import java.util.Optional;

/** Somebody or something that later words may stand for: what the article names, or a source without a name. */
record Referent(String name, Optional<Entity> entity, Speaker.Type type, Gender gender) {
    /** Written out, as Java makes that of a record anew in each process: a millisecond. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
