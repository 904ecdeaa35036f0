package claims.extract.score;

import java.util.Map;

/** Models that are said to have the same result: "Orion 2 ties Heron 2 on GPQA at 71.4", "gets 71.4, matching Heron 2". */
final class Matched {
    private final ComparisonFrames frames;

    Matched(ComparisonFrames frames) {
        this.frames = frames;
    }

    /** The choice for a number, with whoever has that result too. */
    Choice add(Reading reading, int number, Choice choice) {
        int part = choice.candidate().part();
        Map.Entry<Integer, Candidate> next = reading.models().higherEntry(number);
        if (next != null && part < number && frames.matches("level", reading.path(number, next.getKey()))) {
            return isVerb(reading, next.getKey()) && !hasOwn(reading, next.getKey())
                    ? new Choice(choice.candidate().with(SubjectRows.objects(reading, next.getValue())), choice.bond())
                    : choice;
        }
        Map.Entry<Integer, Candidate> last = reading.models().lowerEntry(number);
        return last == null || part < 0 || part > last.getKey() ? choice : both(reading, number, choice, last);
    }

    /** The number stands behind both: the choice may be either. */
    private Choice both(Reading reading, int number, Choice choice, Map.Entry<Integer, Candidate> last) {
        int part = choice.candidate().part();
        boolean isFirst = part < last.getKey();
        Map.Entry<Integer, Candidate> first =
                isFirst ? reading.models().floorEntry(part) : reading.models().lowerEntry(part);
        boolean shared = first != null
                && frames.matches("shared", reading.path(first.getKey(), number))
                && (isFirst || isVerb(reading, part))
                && reading.symbol(same(reading, last.getKey()) - 1) != Symbol.ABOUT; // "nearly matches"
        return shared
                ? new Choice(
                        first.getValue().with(last.getValue().references()), isFirst ? choice.bond() : Bond.CERTAIN)
                : choice;
    }

    /** Not "on par with Heron 2"; the tagger takes "matches" for a noun behind a name. */
    private static boolean isVerb(Reading reading, int model) {
        Part same = reading.parts().get(same(reading, model));
        boolean noun = same.first() == same.last() && reading.sentence().hasTag(same.first(), "NN");
        return noun || reading.sentence().hasTag(same.first(), "VB");
    }

    /** The words in front of a model that say that it is level with another. */
    private static int same(Reading reading, int model) {
        int same = model;
        while (same > 0 && reading.symbol(same) != Symbol.SAME) {
            same--;
        }
        return same;
    }

    /** "Matching Heron 2's 71.4" */
    private static boolean hasOwn(Reading reading, int model) {
        Symbol next = reading.symbol(model + 1);
        return next == Symbol.POSS || next == Symbol.OPEN || next == Symbol.AT || next == Symbol.NUMBER;
    }
}
