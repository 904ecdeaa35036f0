package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import java.util.Optional;

/** Somebody or something that later words may stand for: what the article names, or a source without a name. */
record Referent(String name, Optional<Entity> entity, Speaker.Type type, Gender gender) {}
