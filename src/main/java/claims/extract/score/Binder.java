package claims.extract.score;

import claims.model.Score.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives each number of a sentence its test and its model, or finds that it is no result. */
final class Binder {
    /** Nobody ties a number to a name that is further away. */
    private static final int REACH = 60;

    private final Frames frames;
    private final NotResults notResults;
    private final Ratings ratings = new Ratings();

    Binder(Frames frames, NotResults notResults) {
        this.frames = frames;
        this.notResults = notResults;
    }

    /** A candidate and how well it goes with the number. */
    private record Choice(Candidate candidate, Bond bond) {
        static final Comparator<Choice> BY_STRENGTH =
                Comparator.comparingDouble(choice -> choice.bond().strength());
    }

    List<Bound> bind(Reading reading, Context context) {
        List<Bound> bound = new ArrayList<>();
        BitSet others = notResults.of(reading);
        for (int part = 0; part < reading.parts().size(); part++) {
            ResultNumber number = reading.numbers().get(part);
            if (number != null && !others.get(part)) {
                bind(reading, part, number, context, bound);
            }
        }
        return bound;
    }

    private void bind(Reading reading, int part, ResultNumber number, Context context, List<Bound> bound) {
        Optional<Choice> test = best(Symbol.TEST, reading, part, reading.tests().values());
        Optional<Choice> model = best(Symbol.MODEL, reading, part, reading.models().values());
        boolean told = test.filter(it -> it.bond().isTelling()).isPresent()
                || model.filter(it -> it.bond().isTelling()).isPresent()
                || isBesideMetric(reading, part)
                || isSibling(reading, part, bound)
                || (number.unit() == Unit.RANK && test.isPresent() && model.isPresent());
        if (!told) {
            return;
        }
        Optional<Candidate> on = test.map(Choice::candidate)
                .or(() -> context.test().map(it -> new Candidate(Candidate.ELSEWHERE, List.of(it))));
        if (on.isEmpty() || (number.unit() == Unit.RANK && model.isEmpty() && context.model().isEmpty())) {
            return;
        }
        Optional<Candidate> of = model.map(Choice::candidate)
                .or(() -> context.model().map(it -> new Candidate(Candidate.ELSEWHERE, List.of(it))));
        ResultNumber scaled = ratings.scaled(reading, part, number, on.get().references().get(0));
        bound.add(new Bound(part, scaled, List.of(on.get()), of));
    }

    private Optional<Choice> best(Symbol what, Reading reading, int part, Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.part() - part) <= REACH)
                .map(candidate -> new Choice(candidate, bond(what, reading, part, candidate.part())))
                .max(Choice.BY_STRENGTH);
    }

    private Bond bond(Symbol what, Reading reading, int number, int name) {
        return name < number
                ? frames.bond(what, reading.path(name, number), false)
                : frames.bond(what, reading.path(number, name), true);
    }

    /** "An accuracy of 71%", "0.914 F1" */
    private static boolean isBesideMetric(Reading reading, int part) {
        Symbol before = reading.symbol(part - 1);
        boolean of = before == Symbol.OF || before == Symbol.ABOUT || before == Symbol.COLON;
        return reading.symbol(part + 1) == Symbol.METRIC
                || before == Symbol.METRIC
                || (of && reading.symbol(part - 2) == Symbol.METRIC);
    }

    /** Tied to a result before it: "from 57.7% to 71.4%", "71.4 vs 65.9", "71.4, up from 65.9". */
    private static boolean isSibling(Reading reading, int part, List<Bound> bound) {
        return !bound.isEmpty() && part - bound.get(bound.size() - 1).part() < 6;
    }
}
