package claims.extract.figure;

import claims.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places that do not overlap, asked for by place. */
final class Places {
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    Places(List<Span> places) {
        places.forEach(place -> byStart.put(place.start(), place));
    }

    boolean overlap(Span span) {
        Map.Entry<Integer, Span> last = byStart.lowerEntry(span.end());
        return last != null && last.getValue().overlaps(span);
    }
}
