package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Adds to the mentions of an entity the words by which it is a source: "she", "the company". */
final class SpokenFor {
    private SpokenFor() {}

    static List<Entity> addTo(List<Entity> entities, Collection<Speaker> speakers) {
        Map<String, List<Slice>> words = new HashMap<>();
        for (Speaker speaker : speakers) {
            if (speaker.entity().isPresent() && speaker.slice().isPresent()) {
                words.computeIfAbsent(speaker.entity().get(), id -> new ArrayList<>())
                        .add(speaker.slice().get());
            }
        }
        return entities.stream()
                .map(entity -> words.containsKey(entity.id()) ? with(entity, words.get(entity.id())) : entity)
                .toList();
    }

    /** Not what stands before the first mention: entities are numbered by that. Nor what a mention is part of the name of. */
    private static Entity with(Entity entity, List<Slice> words) {
        Set<Slice> mentions = new TreeSet<>(Slice.IN_ORDER);
        mentions.addAll(entity.mentions());
        for (Slice slice : words) {
            boolean known = entity.mentions().stream()
                    .anyMatch(mention -> mention.span().overlaps(slice.span()));
            if (!known && slice.start() > entity.mentions().get(0).start()) {
                mentions.add(slice);
            }
        }
        return new Entity(entity.id(), entity.name(), entity.type(), List.copyOf(mentions));
    }
}
