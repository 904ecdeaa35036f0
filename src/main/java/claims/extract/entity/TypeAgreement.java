package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import claims.text.Order;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One name is one kind of thing in an article. The finders vote on each name, by the weight of their evidence, and a
 * longer name votes for its shorter forms: {@code Ada Reyes} makes {@code Reyes} a person, {@code Halden AI} makes
 * {@code Halden} an organisation, {@code Kestrel 3} makes {@code Kestrel} a product.
 */
final class TypeAgreement {
    /** Newspapers are called by the last word of their name. */
    static final Set<String> PAPERS = Set.of(
            "times", "post", "journal", "tribune", "herald", "globe", "telegraph", "chronicle", "courier", "gazette");

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
        Set<String> surnames = names.stream()
                .filter(name -> name.type() == EntityType.PERSON)
                .map(name -> Segment.scan(name.text(), 0))
                .filter(segments -> segments.size() > 1)
                .map(Generations::surname)
                .collect(Collectors.toSet());
        return names.stream()
                .map(name -> isSurname(name, surnames) ? asPerson(name) : settled(name, votes))
                .toList();
    }

    /** Blackwell is a chip in the list, and a man where the article has named {@code Morton Blackwell}. */
    private static boolean isSurname(NamedSpan name, Set<String> surnames) {
        return (name.type() == EntityType.PRODUCT || name.type() == EntityType.BENCHMARK)
                && surnames.contains(NameList.key(name.text()))
                && Segment.scan(name.text(), 0).size() == 1;
    }

    private static NamedSpan asPerson(NamedSpan name) {
        return new NamedSpan(name.text(), name.span(), EntityType.PERSON, Evidence.TAGGED, Optional.empty());
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
            case PERSON ->
                List.of(Generations.surname(segments), segments.get(0).folded());
            case ORGANIZATION -> shortOrganization(segments);
            case PRODUCT -> shortProduct(segments);
            default -> List.of();
        };
    }

    /** {@code Halden} for {@code Halden AI}, {@code Times} for {@code The New York Times}. */
    private List<String> shortOrganization(List<Segment> segments) {
        Segment last = segments.get(segments.size() - 1);
        if (PAPERS.contains(last.folded())) {
            return List.of(last.folded());
        }
        return lexicon.organizationWords().contains(last.folded())
                        && !lexicon.bodyWords().contains(last.folded())
                        && !segments.get(0).folded().equals("the")
                ? List.of(NameList.key(segments.subList(0, segments.size() - 1)))
                : List.of();
    }

    /** {@code Kestrel} for {@code Kestrel 3 Mini}, {@code R1} for {@code DeepSeek-R1}, {@code Opus} for {@code Claude Opus 4.6}. */
    private List<String> shortProduct(List<Segment> segments) {
        Segment last = segments.get(segments.size() - 1);
        Stream<String> code = VersionTail.isCode(last) ? Stream.of(last.folded()) : Stream.empty();
        Stream<String> line = segments.subList(1, segments.size()).stream()
                .map(Segment::folded)
                .filter(word -> lexicon.families().find(word).isPresent());
        return Stream.concat(tail.stem(segments).map(NameList::key).stream(), Stream.concat(code, line))
                .toList();
    }

    private NamedSpan settled(NamedSpan name, Map<String, Map<EntityType, Integer>> votes) {
        if (name.evidence().compareTo(Evidence.PATTERNED) >= 0) {
            return name;
        }
        Map<EntityType, Integer> cast = votes.get(NameList.key(name.text()));
        return name.withType(cast.entrySet().stream()
                .max(Order.<Map.Entry<EntityType, Integer>>by(Map.Entry::getValue)
                        .then((one, other) -> other.getKey().compareTo(one.getKey())))
                .orElseThrow()
                .getKey());
    }
}
