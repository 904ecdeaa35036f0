package claims.evaluate;

import claims.evaluate.Labelled.Claim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The items that claims are linked to by their ids. Only links between what both have are compared: a missed figure or
 * claim is a miss of its own, and no second one here.
 */
final class Links {
    private final Function<Claim, Optional<List<String>>> ids;
    private final Map<String, Integer> expected = new HashMap<>();
    private final Map<String, Integer> actual = new HashMap<>();

    <T> Links(
            Function<Claim, Optional<List<String>>> ids,
            Optional<Alignment<T>> items,
            Function<T, Optional<String>> id) {
        this.ids = ids;
        List<Pair<T>> pairs = items.map(Alignment::pairs).orElse(List.of());
        for (int index = 0; index < pairs.size(); index++) {
            int place = index;
            id.apply(pairs.get(index).expected()).ifPresent(name -> expected.put(name, place));
            id.apply(pairs.get(index).actual()).ifPresent(name -> actual.put(name, place));
        }
    }

    Row row(String list, String name, Alignment<Claim> claims) {
        Counts counts = claims.pairs().stream().map(this::counts).reduce(Counts.NONE, Counts::plus);
        return Row.plain(list, name, counts.gold(), counts);
    }

    boolean areRight(Pair<Claim> pair) {
        Counts counts = counts(pair);
        return counts.hits() == counts.gold() && counts.hits() == counts.found();
    }

    private Counts counts(Pair<Claim> pair) {
        if (ids.apply(pair.expected()).isEmpty()) {
            return Counts.NONE;
        }
        Set<Integer> gold = linked(pair.expected(), expected);
        Set<Integer> found = linked(pair.actual(), actual);
        return new Counts(gold.stream().filter(found::contains).count(), gold.size(), found.size());
    }

    private Set<Integer> linked(Claim claim, Map<String, Integer> places) {
        var linked = new HashSet<Integer>();
        for (String id : ids.apply(claim).orElse(List.of())) {
            if (places.containsKey(id)) {
                linked.add(places.get(id));
            }
        }
        return linked;
    }
}
