package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One name is one kind of thing in an article. Where the finders disagree, the kind with the better evidence holds for
 * all its mentions, then the one found more often; a surname is a person where the full name is one.
 */
final class TypeAgreement {
    private final Map<String, EntityType> types;

    private TypeAgreement(Map<String, EntityType> types) {
        this.types = types;
    }

    static List<NamedSpan> settle(List<NamedSpan> names) {
        TypeAgreement agreement = new TypeAgreement(vote(names));
        return names.stream().map(agreement::settled).toList();
    }

    private static Map<String, EntityType> vote(List<NamedSpan> names) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (NamedSpan name : names) {
            List<Segment> segments = Segment.scan(name.text(), 0);
            add(votes, NameList.key(segments), name.type(), weight(name.evidence()));
            if (name.type() == EntityType.PERSON && segments.size() > 1 && name.evidence() == Evidence.TAGGED) {
                add(votes, segments.get(segments.size() - 1).folded(), EntityType.PERSON, 2);
            }
        }
        Map<String, EntityType> types = new HashMap<>();
        votes.forEach((key, byType) -> types.put(
                key,
                byType.entrySet().stream()
                        .max(Map.Entry.<EntityType, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<EntityType, Integer>comparingByKey()
                                        .reversed()))
                        .orElseThrow()
                        .getKey()));
        return types;
    }

    private static void add(Map<String, Map<EntityType, Integer>> votes, String key, EntityType type, int weight) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(type, weight, Integer::sum);
    }

    private static int weight(Evidence evidence) {
        return switch (evidence) {
            case REPEATED -> 0;
            case TAGGED -> 1;
            case FRAMED -> 3;
            case PATTERNED, LISTED, MARKED -> 1000;
        };
    }

    private NamedSpan settled(NamedSpan name) {
        return name.evidence().compareTo(Evidence.PATTERNED) >= 0
                ? name
                : name.withType(types.get(NameList.key(Segment.scan(name.text(), 0))));
    }
}
