package claims.extract.claim;

import claims.model.Entity;
import claims.text.Slice;

/** A mention of an entity as words of a sentence. */
record Appearance(Entity entity, Slice slice, Words words) {}
