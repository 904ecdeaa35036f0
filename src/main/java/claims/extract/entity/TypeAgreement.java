package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One name is one kind of thing in an article. The finders vote on each name, by the weight of their evidence, and a
 * longer name votes for its shorter forms: {@code Ada Reyes} makes {@code Reyes} a person, {@code Halden AI} makes
 * {@code Halden} an organisation, {@code Kestrel 3} makes {@code Kestrel} a product.
 */
final class TypeAgreement {
    private static final int LONGER_FORM = 20;
    private static final int CERTAIN = 1000;

    private final Lexicon lexicon;
    private final VersionTail tail;

    TypeAgreement(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new VersionTail(lexicon);
    }

    List<NamedSpan> settle(List<NamedSpan> names) {
        Map<String, Map<EntityType, Integer>> votes = votes(names);
        return names.stream().map(name -> settled(name, votes)).toList();
    }

    private Map<String, Map<EntityType, Integer>> votes(List<NamedSpan> names) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (NamedSpan name : names) {
            add(votes, NameList.key(name.text()), name.type(), weight(name.evidence()));
        }
        Set<String> places = votes.entrySet().stream()
                .filter(vote -> vote.getValue().containsKey(EntityType.LOCATION))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (NamedSpan name : names) {
            for (String shorter : shortForms(name)) {
                // "Tulsa Gas" is no reason to take Tulsa for a company.
                if (name.type() == EntityType.PERSON || !places.contains(shorter)) {
                    add(votes, shorter, name.type(), LONGER_FORM);
                }
            }
        }
        return votes;
    }

    private static void add(Map<String, Map<EntityType, Integer>> votes, String key, EntityType type, int weight) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(type, weight, Integer::sum);
    }

    private static int weight(Evidence evidence) {
        return switch (evidence) {
            case REPEATED -> 0;
            case TAGGED -> 1;
            case FRAMED -> 3;
            case PATTERNED, LISTED, MARKED -> CERTAIN;
        };
    }

    /** What a name is called by once it has been introduced. */
    List<String> shortForms(NamedSpan name) {
        List<Segment> segments = Segment.scan(name.text(), 0);
        int last = segments.size() - 1;
        if (last < 1) {
            return List.of();
        }
        return switch (name.type()) {
            case PERSON -> List.of(segments.get(last).folded(), segments.get(0).folded());
            case ORGANIZATION ->
                lexicon.organizationWords().contains(segments.get(last).folded())
                                && !segments.get(0).folded().equals("the")
                        ? List.of(NameList.key(segments.subList(0, last)))
                        : List.of();
            case PRODUCT -> tail.stem(segments).map(NameList::key).stream().toList();
            default -> List.of();
        };
    }

    private NamedSpan settled(NamedSpan name, Map<String, Map<EntityType, Integer>> votes) {
        if (name.evidence().compareTo(Evidence.PATTERNED) >= 0) {
            return name;
        }
        Map<EntityType, Integer> cast = votes.get(NameList.key(name.text()));
        return name.withType(cast.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey());
    }
}
