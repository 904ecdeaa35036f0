package claims.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/**
 * Gold and output of one article side by side: every item has at most one partner, and partners share at least one code
 * point. Partners are chosen greedily: those with the same extent first, then those that share most, then those that
 * agree most in what they say, then in order. What counts neither way is left out altogether: optional gold with its
 * partners, output that overlaps optional gold without a partner of its own, and optional output without a partner.
 *
 * @param missed gold without a partner
 * @param spurious output without a partner
 */
record Alignment<T>(List<Pair<T>> pairs, List<Item<T>> missed, List<Item<T>> spurious) {

    static <T> Alignment<T> of(List<Item<T>> gold, List<Item<T>> output, ToIntBiFunction<T, T> agreement) {
        List<Candidate> candidates = candidates(gold, output, agreement);
        var partnerOfGold = new Integer[gold.size()];
        var partnerOfOutput = new Integer[output.size()];
        var excused = new HashSet<Integer>();
        for (Candidate candidate : candidates) {
            if (partnerOfGold[candidate.gold] == null && partnerOfOutput[candidate.output] == null) {
                partnerOfGold[candidate.gold] = candidate.output;
                partnerOfOutput[candidate.output] = candidate.gold;
            }
            if (gold.get(candidate.gold).optional()) {
                excused.add(candidate.output);
            }
        }
        var pairs = IntStream.range(0, gold.size())
                .filter(index -> !gold.get(index).optional() && partnerOfGold[index] != null)
                .mapToObj(index -> new Pair<>(gold.get(index), output.get(partnerOfGold[index])))
                .toList();
        var missed = IntStream.range(0, gold.size())
                .filter(index -> !gold.get(index).optional() && partnerOfGold[index] == null)
                .mapToObj(gold::get)
                .toList();
        var spurious = IntStream.range(0, output.size())
                .filter(index -> !output.get(index).optional() && partnerOfOutput[index] == null)
                .filter(index -> !excused.contains(index))
                .mapToObj(output::get)
                .toList();
        return new Alignment<>(pairs, missed, spurious);
    }

    private record Candidate(int gold, int output, boolean exact, int shared, int agreement) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::exact)
                .thenComparingInt(Candidate::shared)
                .thenComparingInt(Candidate::agreement)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::output);
    }

    /** A sweep from left to right, so that only what stands near each other is compared. */
    private static <T> List<Candidate> candidates(
            List<Item<T>> gold, List<Item<T>> output, ToIntBiFunction<T, T> agreement) {
        var candidates = new ArrayList<Candidate>();
        var openGold = new ArrayList<Integer>();
        var openOutput = new ArrayList<Integer>();
        for (Arrival arrival : arrivals(gold, output)) {
            List<Item<T>> others = arrival.inGold ? output : gold;
            List<Integer> open = arrival.inGold ? openOutput : openGold;
            open.removeIf(index -> others.get(index).extent().end() <= arrival.extent.start());
            for (int other : open) {
                int expected = arrival.inGold ? arrival.index : other;
                int actual = arrival.inGold ? other : arrival.index;
                Item<T> one = gold.get(expected);
                Item<T> two = output.get(actual);
                int shared = one.extent().shared(two.extent());
                if (shared > 0) {
                    boolean exact = one.extent().equals(two.extent());
                    int agreed = agreement.applyAsInt(one.value(), two.value());
                    candidates.add(new Candidate(expected, actual, exact, shared, agreed));
                }
            }
            (arrival.inGold ? openGold : openOutput).add(arrival.index);
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    private record Arrival(boolean inGold, int index, Extent extent) {}

    private static <T> List<Arrival> arrivals(List<Item<T>> gold, List<Item<T>> output) {
        var arrivals = new ArrayList<Arrival>();
        for (int index = 0; index < gold.size(); index++) {
            arrivals.add(new Arrival(true, index, gold.get(index).extent()));
        }
        for (int index = 0; index < output.size(); index++) {
            arrivals.add(new Arrival(false, index, output.get(index).extent()));
        }
        arrivals.removeIf(arrival -> arrival.extent.isEmpty());
        arrivals.sort(Comparator.comparingInt(arrival -> arrival.extent.start()));
        return arrivals;
    }

    /** Counts the items that {@code asked} is true of; a hit is a pair of two such that is {@code right}. */
    Counts count(Predicate<T> asked, Predicate<Pair<T>> right) {
        long hits = pairs.stream()
                .filter(pair -> asked.test(pair.expected()) && asked.test(pair.actual()) && right.test(pair))
                .count();
        return new Counts(
                hits,
                expected().stream().filter(asked).count(),
                actual().stream().filter(asked).count());
    }

    /** All of gold that counts. */
    List<T> expected() {
        return concat(pairs.stream().map(Pair::expected).toList(), missed);
    }

    /** All of output that counts. */
    List<T> actual() {
        return concat(pairs.stream().map(Pair::actual).toList(), spurious);
    }

    private static <T> List<T> concat(List<T> values, List<Item<T>> items) {
        var all = new ArrayList<>(values);
        items.forEach(item -> all.add(item.value()));
        return all;
    }
}
