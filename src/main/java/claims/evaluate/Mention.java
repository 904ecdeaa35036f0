package claims.evaluate;

/**
 * One mention of an entity.
 *
 * @param index of the entity in its list: what is linked has the same
 */
record Mention(int index, Labelled.Entity entity, Labelled.Words words) {}
