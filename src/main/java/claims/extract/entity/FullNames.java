package claims.extract.entity;

import claims.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whom or what the last words of a name alone mean: the bearer of the name who was named last in the text so far, or else
 * the first to come. A surname is the father's before it is the son's ({@code Jr.}).
 */
final class FullNames {
    private final Lexicon lexicon;
    private final Map<String, NavigableMap<Integer, NamedSpan>> byShort = new HashMap<>();
    private final Map<String, NavigableMap<Integer, NamedSpan>> juniors = new HashMap<>();

    /** {@code names} in order of the text. */
    FullNames(Lexicon lexicon, List<NamedSpan> names) {
        this.lexicon = lexicon;
        for (NamedSpan name : names) {
            List<Segment> segments = Segment.scan(name.text(), 0);
            if (segments.size() > 1 && name.type() == EntityType.PERSON) {
                addPerson(name, segments);
            } else if (segments.size() > 1 && name.type() == EntityType.ORGANIZATION) {
                add(byShort, name, segments.subList(segments.size() - 1, segments.size()));
            }
        }
    }

    private void addPerson(NamedSpan name, List<Segment> segments) {
        boolean junior = Generations.isJunior(segments);
        int end = segments.size() - (junior ? 1 : 0);
        for (int i = 1; i < end; i++) {
            add(junior ? juniors : byShort, name, segments.subList(i, end));
        }
        add(junior ? juniors : byShort, name, segments.subList(0, 1));
        if (junior) {
            add(byShort, name, segments.subList(end - 1, segments.size()));
        }
    }

    private static void add(Map<String, NavigableMap<Integer, NamedSpan>> map, NamedSpan name, List<Segment> shorter) {
        map.computeIfAbsent(key(name.type(), shorter), key -> new TreeMap<>())
                .put(name.span().start(), name);
    }

    private static String key(EntityType type, List<Segment> segments) {
        return type + ":" + NameList.key(segments);
    }

    /** The full name that a name is the end (or the first word) of. */
    Optional<NamedSpan> of(NamedSpan name) {
        List<Segment> segments = Segment.scan(name.text(), 0);
        boolean person = name.type() == EntityType.PERSON;
        if (!person && !isGenericWord(name, segments)) {
            return Optional.empty();
        }
        String key = key(name.type(), segments);
        return lastBefore(byShort.get(key), name).or(() -> lastBefore(juniors.get(key), name));
    }

    /** {@code the Times} after "The New York Times", {@code the Commission} after "the European Commission". */
    private boolean isGenericWord(NamedSpan name, List<Segment> segments) {
        return name.type() == EntityType.ORGANIZATION
                && segments.size() == 1
                && (lexicon.bodyWords().contains(segments.get(0).folded())
                        || TypeAgreement.PAPERS.contains(segments.get(0).folded()));
    }

    private static Optional<NamedSpan> lastBefore(NavigableMap<Integer, NamedSpan> bearers, NamedSpan name) {
        if (bearers == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(bearers.floorEntry(name.span().start()))
                .or(() -> Optional.of(bearers.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
