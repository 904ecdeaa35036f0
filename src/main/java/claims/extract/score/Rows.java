package claims.extract.score;

import claims.model.Score.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Pairs names in a row with as many numbers in a row: "A and B reach 33.5 and 27.2 on C", "71 and 83 on C and D,
 * respectively".
 */
final class Rows {
    private Rows() {}

    /**
     * The name for each number that has a partner of its own in a row; nearer rows come first.
     *
     * @param isMeant whether a row of names may be that of a row of numbers
     */
    static Map<Integer, Candidate> paired(
            Reading reading,
            List<List<Integer>> numberRows,
            Map<Integer, Candidate> names,
            BiPredicate<List<Integer>, List<Integer>> isMeant) {
        List<List<Integer>> rows = rows(reading, names);
        Map<Integer, Candidate> paired = new HashMap<>();
        for (List<Integer> numbers : numberRows) {
            rows.stream()
                    .filter(row -> row.size() == numbers.size())
                    .filter(row -> isMeant.test(row, numbers))
                    .filter(row -> !isParted(names, row, numbers))
                    .min((one, other) -> Integer.compare(distance(one, numbers), distance(other, numbers)))
                    .ifPresent(row -> {
                        for (int i = 0; i < row.size(); i++) {
                            paired.put(numbers.get(i), names.get(row.get(i)));
                        }
                    });
        }
        return paired;
    }

    /** "X ties with Y, scoring 71.4 and 71.2 respectively": the last names before as many numbers, wherever they stand. */
    static Map<Integer, Candidate> respective(
            Reading reading, List<List<Integer>> numberRows, NavigableMap<Integer, Candidate> names) {
        Map<Integer, Candidate> paired = new HashMap<>();
        for (List<Integer> numbers : numberRows) {
            int count = numbers.size();
            List<Integer> row = List.copyOf(names.headMap(numbers.get(0), false).keySet());
            if (row.size() < count || !isRespective(reading, numbers.get(count - 1))) {
                continue;
            }
            List<Integer> last = row.subList(row.size() - count, row.size());
            boolean own = reading.numbers().subMap(last.get(0), numbers.get(0)).values().stream()
                    .anyMatch(number -> number.unit() != Unit.RANK);
            for (int i = 0; !own && i < count; i++) {
                paired.put(numbers.get(i), names.get(last.get(i)));
            }
        }
        return paired;
    }

    private static boolean isRespective(Reading reading, int number) {
        int next = reading.parts().get(number).last() + 1;
        return reading.sentence().is(reading.sentence().is(next, ",") ? next + 1 : next, "respectively");
    }

    /** Another name stands between the row and the numbers. */
    private static boolean isParted(Map<Integer, Candidate> names, List<Integer> row, List<Integer> numbers) {
        int from = row.get(row.size() - 1);
        int to = numbers.get(0);
        return names.keySet().stream().anyMatch(name -> from < name && name < to);
    }

    private static int distance(List<Integer> names, List<Integer> numbers) {
        return Math.abs(names.get(0) - numbers.get(0));
    }

    /** Names with nothing but commas and "and" between them. */
    private static List<List<Integer>> rows(Reading reading, Map<Integer, Candidate> names) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int name : new TreeMap<>(names).keySet()) {
            if (!row.isEmpty() && !isJoined(reading, row.get(row.size() - 1), name)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(name);
        }
        rows.add(row);
        rows.removeIf(it -> it.size() < 2);
        return rows;
    }

    private static boolean isJoined(Reading reading, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            Symbol symbol = reading.symbol(i);
            if (symbol != Symbol.COMMA && symbol != Symbol.AND && symbol != Symbol.SLASH && !isVersus(reading, i)) {
                return false;
            }
        }
        return second > first + 1;
    }

    /** "X vs Y vs Z": models, each against the others. */
    private static boolean isVersus(Reading reading, int part) {
        return reading.symbol(part) == Symbol.VERSUS
                && reading.symbol(part + 1) == Symbol.MODEL
                && reading.sentence()
                        .at(reading.parts().get(part).first())
                        .folded()
                        .startsWith("v");
    }

    /** Numbers told one after the other, or set against one another: "85 vs 79 vs 78". */
    static List<List<Integer>> numberRows(List<Tie> ties, Tie.Kind kind) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.kind() != kind) {
                continue;
            }
            if (row.isEmpty() || row.get(row.size() - 1) != tie.first()) {
                row = new ArrayList<>(List.of(tie.first()));
                rows.add(row);
            }
            row.add(tie.second());
        }
        return rows;
    }
}
