package claims.extract.score;

import claims.model.Reference;
import claims.model.Score.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "X and Y reach 71.4 and 65.9": models in a row, and the numbers that they have one each or share. */
final class SubjectRows {
    private SubjectRows() {}

    /** @param rivals the models that others are compared with: "X costs less than Y, and it reaches 71.4" */
    static void share(Reading reading, Collection<Integer> numbers, Set<Integer> rivals, Map<Integer, Choice> choices) {
        List<Integer> row = new ArrayList<>();
        for (int number : numbers) {
            Integer last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last != null && !(isLinked(reading, last, number) && isOfSame(choices, last, number))) {
                share(reading, row, rivals, choices);
                row.clear();
            }
            row.add(number);
        }
        if (!row.isEmpty()) {
            share(reading, row, rivals, choices);
        }
    }

    private static boolean isOfSame(Map<Integer, Choice> choices, int one, int other) {
        Choice choice = choices.get(one);
        return choice != null
                && choices.get(other) != null
                && choice.candidate().equals(choices.get(other).candidate());
    }

    /** Nothing but commas and "and" between two numbers. */
    private static boolean isLinked(Reading reading, int one, int other) {
        for (int part = one + 1; part < other; part++) {
            Symbol symbol = reading.symbol(part);
            boolean link = symbol == Symbol.COMMA
                    || symbol == Symbol.AND
                    || symbol == Symbol.ABOUT
                    || symbol == Symbol.METRIC
                    || symbol == Symbol.NOUN;
            if (!link) {
                return false;
            }
        }
        return true;
    }

    private static void share(Reading reading, List<Integer> row, Set<Integer> rivals, Map<Integer, Choice> choices) {
        Choice choice = choices.get(row.get(0));
        if (choice == null || choice.bond().equals(Bond.CERTAIN)) {
            return;
        }
        List<Reference> models = choice.candidate().part() < row.get(0)
                ? subjects(reading, choice.candidate(), row.get(0), rivals)
                : objects(reading, choice.candidate());
        if (models.size() < 2) {
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            List<Reference> own = row.size() == models.size() ? List.of(models.get(i)) : models;
            choices.put(row.get(i), new Choice(choice.candidate().of(own), choice.bond()));
        }
    }

    /** The models in a row that ends with this one, if a verb comes between them and the number. */
    private static List<Reference> subjects(Reading reading, Candidate last, int number, Set<Integer> rivals) {
        boolean verb = isPlural(reading, number);
        for (int part = last.part() + 1; part < number && !verb; part++) {
            Symbol symbol = reading.symbol(part);
            verb = symbol == Symbol.VERB || symbol == Symbol.ACT || symbol == Symbol.SAME;
            if (!verb && symbol != Symbol.NOUN && symbol != Symbol.ASIDE && symbol != Symbol.WORD) {
                return last.references();
            }
        }
        List<Reference> models = new ArrayList<>(last.references());
        int link = last.part() - 1;
        while (reading.symbol(link) == Symbol.NOUN || reading.symbol(link) == Symbol.POSS) {
            link--;
        }
        boolean row = reading.symbol(link) == Symbol.AND;
        for (int part = previous(reading, last.part()); row && verb && part >= 0; part = previous(reading, part)) {
            if (!rivals.contains(part)) {
                models.addAll(0, reading.models().get(part).references());
            }
        }
        return models;
    }

    /** "X and Y TOP the board": the place is the verb. */
    private static boolean isPlural(Reading reading, int number) {
        ResultNumber place = reading.numbers().get(number);
        return place.unit() == Unit.RANK
                && place.first() == place.last()
                && reading.sentence().at(place.first()).isWord()
                && !reading.sentence().hasTag(place.first(), "VBZ");
    }

    /** "65.9 for both X and Y": the row that begins with this one. */
    static List<Reference> objects(Reading reading, Candidate first) {
        List<Reference> models = new ArrayList<>(first.references());
        int part = first.part();
        for (int next = next(reading, part); next >= 0; next = next(reading, part)) {
            models.addAll(reading.models().get(next).references());
            part = next;
        }
        boolean own = reading.symbol(part + 1) == Symbol.POSS
                || reading.symbol(part + 1) == Symbol.NUMBER
                || (reading.symbol(part + 1) == Symbol.OPEN && reading.symbol(part + 2) == Symbol.NUMBER)
                || reading.symbol(part + 1) == Symbol.VERB;
        return own ? first.references() : models;
    }

    /** The model before a comma or an "and" that stands before one. */
    private static int previous(Reading reading, int part) {
        int at = part - 1;
        while ((reading.symbol(at) == Symbol.NOUN || reading.symbol(at) == Symbol.POSS) && at > 0) {
            at--;
        }
        int link = at;
        while (reading.symbol(at) == Symbol.AND || reading.symbol(at) == Symbol.COMMA) {
            at--;
        }
        return at < link && reading.models().containsKey(at) ? at : Candidate.ELSEWHERE;
    }

    /** The part behind a setting, or behind brackets that have no number in them. */
    private static int behindAside(Reading reading, int part) {
        if (reading.symbol(part) == Symbol.SETTING) {
            return part + 1;
        }
        int close = part;
        while (reading.symbol(part) == Symbol.OPEN && close < reading.parts().size()) {
            if (reading.symbol(close) == Symbol.CLOSE) {
                return close + 1;
            }
            close = reading.symbol(close) == Symbol.NUMBER ? reading.parts().size() : close + 1;
        }
        return part;
    }

    private static int next(Reading reading, int part) {
        int start = behindAside(reading, part + 1);
        int at = start;
        while (reading.symbol(at) == Symbol.AND || reading.symbol(at) == Symbol.COMMA) {
            at++;
        }
        return at > start && reading.models().containsKey(at) ? at : Candidate.ELSEWHERE;
    }
}
