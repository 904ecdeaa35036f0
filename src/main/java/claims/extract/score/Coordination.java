package claims.extract.score;

import claims.model.Score.Unit;
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
        boolean rank = reading.numbers().get(number).unit() == Unit.RANK;
        int last = behindRating(reading, test.part(), rank);
        for (int next = next(reading, last); reading.tests().containsKey(next); next = next(reading, last)) {
            row.add(reading.tests().get(next));
            last = behindRating(reading, next, rank);
        }
        return isAnother(reading, last + 1) ? List.of(test) : row;
    }

    /** "#3 in both Vision Arena (1390) and Code Arena (1412)": the rating in brackets is another result. */
    private static int behindRating(Reading reading, int test, boolean rank) {
        boolean rating = rank
                && reading.symbol(test + 1) == Symbol.OPEN
                && reading.symbol(test + 2) == Symbol.NUMBER
                && reading.symbol(test + 3) == Symbol.CLOSE;
        return rating ? test + 3 : test;
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
