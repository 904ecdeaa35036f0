package claims.extract.claim;

import claims.text.Slice;
import claims.text.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ids of findings by their place in the article, in code points. */
final class Placed {
    private final TreeMap<Integer, List<Item>> byStart = new TreeMap<>();

    private record Item(Span span, String id) {}

    static <T> Placed of(List<T> findings, Function<T, Slice> place, Function<T, String> id) {
        Placed placed = new Placed();
        findings.forEach(finding -> placed.add(place.apply(finding).span(), id.apply(finding)));
        return placed;
    }

    void add(Span span, String id) {
        byStart.merge(
                span.start(),
                List.of(new Item(span, id)),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    /** The ids of what lies inside one of these spans, each once, in order of place. */
    List<String> in(List<Slice> spans) {
        return spans.stream()
                .flatMap(span -> byStart.subMap(span.start(), span.end()).values().stream()
                        .flatMap(List::stream)
                        .filter(item -> span.span().contains(item.span())))
                .map(Item::id)
                .distinct()
                .toList();
    }
}
