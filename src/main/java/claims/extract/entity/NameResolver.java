package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import claims.text.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among finds that overlap. Better evidence wins, then more words; with one exception: a longer tagged name of
 * the same kind is the fuller form of what a list holds ("Meta Superintelligence Labs", not "Meta").
 */
final class NameResolver {
    private static final Order<NamedSpan> SUREST_FIRST =
            (one, other) -> other.evidence().compareTo(one.evidence());
    private static final Order<NamedSpan> BEST_FIRST =
            SUREST_FIRST.then(Order.falling(name -> name.span().length())).then(NamedSpan.IN_ORDER);

    private NameResolver() {}

    /** Of all finds those that stand, in order, none overlapping another. */
    static List<NamedSpan> resolve(List<NamedSpan> finds) {
        List<NamedSpan> sorted = finds.stream()
                .filter(name ->
                        finds.stream().noneMatch(other -> isFullerForm(other, name) && !beginsWithPlace(other, finds)))
                .sorted(BEST_FIRST)
                .toList();
        List<NamedSpan> kept = new ArrayList<>();
        for (NamedSpan name : sorted) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
                kept.add(name);
            }
        }
        kept.sort(NamedSpan.IN_ORDER);
        return kept;
    }

    /** {@code U.S. Senate} falls apart into two names, and hides neither. */
    private static boolean beginsWithPlace(NamedSpan name, List<NamedSpan> finds) {
        return finds.stream()
                .anyMatch(place -> place.evidence() == Evidence.LISTED
                        && place.type() == EntityType.LOCATION
                        && name.type() != EntityType.LOCATION
                        && place.span().start() == name.span().start());
    }

    /** A list's word as somebody's surname: {@code Rust} in {@code Susanne Rust}. */
    private static boolean isPersonNamed(NamedSpan longer, NamedSpan shorter) {
        return longer.type() == EntityType.PERSON
                && (longer.evidence() == Evidence.TAGGED || longer.evidence() == Evidence.FRAMED)
                && shorter.evidence() == Evidence.LISTED
                && (shorter.type() == EntityType.PRODUCT || shorter.type() == EntityType.BENCHMARK)
                && shorter.span().end() == longer.span().end();
    }

    /** {@code Middle East} in {@code Foundation for Middle East Peace}; but the U.S. Senate is the Senate of a place. */
    private static boolean isPlaceInside(NamedSpan longer, NamedSpan shorter) {
        return longer.type() == EntityType.ORGANIZATION
                && (longer.evidence() == Evidence.TAGGED || longer.evidence() == Evidence.FRAMED)
                && shorter.type() == EntityType.LOCATION
                && shorter.span().start() > longer.span().start();
    }

    /** {@code Vals} in {@code Vals Multimodal}: a test begins with who gives it. */
    private static boolean isTestOf(NamedSpan longer, NamedSpan shorter) {
        return longer.type() == EntityType.BENCHMARK
                && longer.evidence() == Evidence.FRAMED
                && shorter.type() == EntityType.ORGANIZATION
                && shorter.evidence() == Evidence.LISTED
                && shorter.span().start() == longer.span().start();
    }

    private static boolean isFullerForm(NamedSpan longer, NamedSpan shorter) {
        return longer.span().length() > shorter.span().length()
                && longer.span().contains(shorter.span())
                && ((longer.evidence() == Evidence.TAGGED
                                && (shorter.evidence() == Evidence.LISTED || shorter.evidence() == Evidence.FRAMED)
                                && shorter.type() == longer.type()
                                && longer.type() == EntityType.ORGANIZATION)
                        || isPersonNamed(longer, shorter)
                        || isPlaceInside(longer, shorter)
                        || isTestOf(longer, shorter)
                        || (longer.evidence() == Evidence.PATTERNED
                                && shorter.evidence() == Evidence.LISTED
                                && (shorter.type() != EntityType.BENCHMARK || longer.type() == shorter.type())));
    }
}
