package claims.model;

import claims.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entities of an article by place, so that other findings can refer to them. */
public final class Entities {
    private final TreeMap<Integer, Named> byStart = new TreeMap<>();

    private record Named(Span span, Entity entity) {}

    public Entities(List<Entity> entities) {
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> byStart.put(mention.start(), new Named(mention.span(), entity)));
        }
    }

    /** The entity whose mention covers all of these code points. */
    public Optional<Entity> covering(Span span) {
        return Optional.ofNullable(byStart.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(named -> named.span().contains(span))
                .map(Named::entity);
    }

    /** The last entity mentioned in these code points. */
    public Optional<Entity> in(Span span) {
        return Optional.ofNullable(byStart.lowerEntry(span.end()))
                .map(Map.Entry::getValue)
                .filter(named -> named.span().overlaps(span))
                .map(Named::entity);
    }
}
