package claims.model;

import claims.text.Slice;
import java.util.List;

/**
 * One thing that the article names.
 *
 * @param name its fullest form in the article
 * @param mentions where it is named, in order
 */
public record Entity(String id, String name, EntityType type, List<Slice> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
        if (name.isEmpty() || mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity without a name or a mention: " + id);
        }
    }

    /** In an article of a megabyte an entity may have thousands of mentions, and its id is its own. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
