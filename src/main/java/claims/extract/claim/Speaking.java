package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.text.Slice;
import java.util.Optional;

/** Who speaks, and the words that say so here. */
record Speaking(Referent referent, Slice slice) {
    Speaker speaker() {
        return new Speaker(referent.name(), referent.entity().map(Entity::id), referent.type(), Optional.of(slice));
    }
}
