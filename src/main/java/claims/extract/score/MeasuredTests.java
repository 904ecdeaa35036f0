package claims.extract.score;

import claims.model.Score.Unit;
import java.util.List;
import java.util.Optional;

/** Which test a number of a sentence is measured on, as far as the sentence itself says. */
final class MeasuredTests {
    /** Nobody ties a number to a name with more of anything between them. */
    private static final int REACH = 80;

    private final Frames frames;

    MeasuredTests(Frames frames) {
        this.frames = frames;
    }

    /** A name behind the number needs a frame: what comes next in a list belongs to what comes after it. */
    Optional<Choice> of(Reading reading, int part) {
        Optional<Candidate> bracket = inBrackets(reading, part);
        if (bracket.isPresent()) {
            return bracket.map(Choice::certain);
        }
        List<Choice> possible = Binder.near(part, reading.tests())
                .filter(candidate -> Math.abs(candidate.part() - part) <= REACH)
                .map(candidate -> new Choice(candidate, frames.bond(Symbol.TEST, reading, part, candidate.part())))
                .filter(choice ->
                        choice.candidate().part() < part || choice.bond().weight() > 0)
                .toList();
        boolean named = possible.stream()
                .anyMatch(choice ->
                        choice.bond().isTelling() && !choice.candidate().isUnknown());
        return possible.stream()
                .filter(choice -> !named
                        || choice.bond().isTelling()
                        || !choice.candidate().isUnknown())
                .max(Choice.BY_STRENGTH);
    }

    /** "71.4% (MathQuest)" */
    private static Optional<Candidate> inBrackets(Reading reading, int part) {
        int open = reading.symbol(part + 1) == Symbol.METRIC ? part + 2 : part + 1;
        while (isMargin(reading, part, open)) {
            open++; // "24.8% ±2.5% (MathQuest)"
        }
        boolean alone = reading.symbol(open) == Symbol.OPEN
                && reading.symbol(open + 2) == Symbol.CLOSE
                && reading.numbers().get(part).unit() != Unit.RANK;
        return alone ? Optional.ofNullable(reading.tests().get(open + 1)) : Optional.empty();
    }

    private static boolean isMargin(Reading reading, int number, int part) {
        int sign = reading.numbers().get(number).last() + 1;
        boolean margin = reading.sentence().has(sign)
                && reading.sentence().at(sign).text().equals("±");
        return margin && part < number + 5 && reading.symbol(part) != Symbol.OPEN;
    }
}
