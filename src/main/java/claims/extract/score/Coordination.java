package claims.extract.score;

import java.util.ArrayList;
import java.util.List;

/** "71% on both AIME 2025 and HMMT": names in a row that share a number. */
final class Coordination {
    private Coordination() {}

    /** A test and those that go on from it, where none of them has a number of its own. */
    static List<Candidate> of(Reading reading, Candidate test, int number) {
        if (test.part() < number) {
            return List.of(test);
        }
        List<Candidate> row = new ArrayList<>(List.of(test));
        int last = test.part();
        for (int next = next(reading, last); reading.tests().containsKey(next); next = next(reading, last)) {
            row.add(reading.tests().get(next));
            last = next;
        }
        return isAnother(reading, last + 1) ? List.of(test) : row;
    }

    /** The part behind a comma, a slash, an "and". */
    private static int next(Reading reading, int part) {
        int next = part + 1;
        while (reading.symbol(next) == Symbol.COMMA
                || reading.symbol(next) == Symbol.AND
                || reading.symbol(next) == Symbol.SLASH) {
            next++;
        }
        return next == part + 1 ? Candidate.ELSEWHERE : next;
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
