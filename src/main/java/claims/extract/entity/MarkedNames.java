package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import claims.text.CleanText;
import claims.text.Mark;
import claims.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Names that a template mark points out: {@code {{entity:meta|Meta}}}. Its slug tells which mentions are one thing. */
final class MarkedNames {
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("person", EntityType.PERSON),
            Map.entry("people", EntityType.PERSON),
            Map.entry("author", EntityType.PERSON),
            Map.entry("company", EntityType.ORGANIZATION),
            Map.entry("org", EntityType.ORGANIZATION),
            Map.entry("organization", EntityType.ORGANIZATION),
            Map.entry("organisation", EntityType.ORGANIZATION),
            Map.entry("lab", EntityType.ORGANIZATION),
            Map.entry("outlet", EntityType.ORGANIZATION),
            Map.entry("publication", EntityType.ORGANIZATION),
            Map.entry("place", EntityType.LOCATION),
            Map.entry("location", EntityType.LOCATION),
            Map.entry("city", EntityType.LOCATION),
            Map.entry("country", EntityType.LOCATION),
            Map.entry("model", EntityType.PRODUCT),
            Map.entry("product", EntityType.PRODUCT),
            Map.entry("benchmark", EntityType.BENCHMARK),
            Map.entry("leaderboard", EntityType.BENCHMARK));

    private MarkedNames() {}

    /**
     * The marked names, each with the type that its mark says or else that of the best other find in it ({@code entity:}
     * says no more than that there is one).
     */
    static List<NamedSpan> find(CleanText text, List<NamedSpan> others) {
        NavigableMap<Integer, NamedSpan> byStart = new TreeMap<>();
        others.forEach(other -> byStart.put(other.span().start(), other));
        return text.marks().stream()
                .filter(mark ->
                        mark.kind() == Mark.Kind.TEMPLATE && mark.shown().length() > 0)
                .flatMap(mark -> named(mark, text.text(), byStart).stream())
                .toList();
    }

    private static Optional<NamedSpan> named(Mark mark, String text, NavigableMap<Integer, NamedSpan> others) {
        String kind = mark.label().split(":", 2)[0].toLowerCase(Locale.ROOT);
        Optional<EntityType> type = Optional.ofNullable(TYPES.get(kind));
        if (type.isEmpty() && kind.equals("entity")) {
            type = inside(mark.shown(), others).map(NamedSpan::type).or(() -> Optional.of(EntityType.ORGANIZATION));
        }
        Span shown = mark.shown();
        return type.map(it -> new NamedSpan(
                text.substring(shown.start(), shown.end()),
                shown,
                it,
                Evidence.MARKED,
                Optional.of(it + ":mark:" + mark.label())));
    }

    /** @param others by where they begin; none overlaps another */
    private static Optional<NamedSpan> inside(Span shown, NavigableMap<Integer, NamedSpan> others) {
        return others.headMap(shown.end(), false).descendingMap().values().stream()
                .takeWhile(other -> other.span().overlaps(shown))
                .reduce((later, earlier) -> later.evidence().compareTo(earlier.evidence()) > 0 ? later : earlier);
    }
}
