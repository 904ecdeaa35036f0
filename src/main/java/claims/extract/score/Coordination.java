package claims.extract.score;

import claims.model.Score.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "71% on both AIME 2025 and HMMT": names in a row that share a number. */
final class Coordination {
    private static final int LONGEST_ASIDE = 14;
    private static final Set<Symbol> LINKS = Set.of(Symbol.COMMA, Symbol.AND, Symbol.SLASH);

    private Coordination() {}

    /** A test and those that go on from it, where none of them has a number of its own. */
    static List<Candidate> of(Reading reading, Candidate test, int number) {
        if (test.references().size() > 1) {
            return test.references().stream()
                    .map(reference -> test.of(List.of(reference)))
                    .toList();
        }
        if (test.part() < number) {
            return inFront(reading, test);
        }
        List<Candidate> row = new ArrayList<>(List.of(test));
        boolean rank = reading.numbers().get(number).unit() == Unit.RANK;
        int last = behindAside(reading, test.part(), rank);
        for (int next = next(reading, last); reading.tests().containsKey(next); next = next(reading, last)) {
            row.add(reading.tests().get(next));
            last = behindAside(reading, next, rank);
        }
        return isAnother(reading, last + 1) ? List.of(test) : row;
    }

    /** "ON ARENA-HARD AND MMLU-PRO, Orion 2 is fourth": the only number of the sentence. */
    private static List<Candidate> inFront(Reading reading, Candidate last) {
        List<Candidate> row = new ArrayList<>(List.of(last));
        int first = last.part();
        for (int before = previous(reading, first);
                reading.tests().containsKey(before);
                before = previous(reading, first)) {
            row.add(0, reading.tests().get(before));
            first = before;
        }
        boolean both = reading.symbol(first - 1) == Symbol.NOUN;
        int on = both ? first - 2 : first - 1;
        boolean opens = on == 0 && (reading.symbol(on) == Symbol.ON || reading.symbol(on) == Symbol.IN);
        return opens && reading.numbers().size() == 1 ? row : List.of(last);
    }

    private static int previous(Reading reading, int part) {
        int previous = part - 1;
        while (LINKS.contains(reading.symbol(previous))) {
            previous--;
        }
        return previous == part - 1 ? Candidate.ELSEWHERE : previous;
    }

    /** "#3 in both Vision Arena (1390) and Code Arena (1412)": what is in brackets is another result. */
    private static int behindAside(Reading reading, int test, boolean rank) {
        int close = test + 1;
        while (rank && reading.symbol(test + 1) == Symbol.OPEN && close - test < LONGEST_ASIDE) {
            if (reading.symbol(close) == Symbol.CLOSE) {
                return close;
            }
            close++;
        }
        return test;
    }

    /** The part behind a comma, a slash, an "and". */
    private static int next(Reading reading, int part) {
        int next = part + 1;
        while (LINKS.contains(reading.symbol(next))) {
            next++;
        }
        if (next > part + 1 && reading.sentence().hasTag(firstOf(reading, next), "DT")) {
            next++; // "on the Text Arena and THE Vision Arena"
        }
        return next == part + 1 ? Candidate.ELSEWHERE : next;
    }

    private static int firstOf(Reading reading, int part) {
        return part < reading.parts().size() && reading.symbol(part) == Symbol.NOUN
                ? reading.parts().get(part).first()
                : Candidate.ELSEWHERE;
    }

    /** A number begins here that the last of the row may be the test of. */
    private static boolean isAnother(Reading reading, int part) {
        int next = part;
        while (reading.symbol(next) == Symbol.OPEN
                || reading.symbol(next) == Symbol.COLON
                || reading.symbol(next) == Symbol.AT
                || reading.symbol(next) == Symbol.WITH
                || reading.symbol(next) == Symbol.ABOUT) {
            next++;
        }
        return reading.symbol(next) == Symbol.NUMBER;
    }
}
