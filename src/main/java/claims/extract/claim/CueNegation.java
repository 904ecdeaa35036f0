package claims.extract.claim;

import java.util.Set;

/** Whether a cue says that something was not said: "did not say", "never said", "nobody said". */
final class CueNegation {
    private static final Set<String> CHANCES = Set.of("can", "should", "may", "might");

    private CueNegation() {}

    /** What is negated inside of the content is a part of what is said, whatever the tree hangs it on. */
    static boolean of(Report report) {
        Reading reading = report.reading();
        int verb = report.cue().orElseThrow().verb();
        boolean atVerb = reading.tree().children(verb).stream()
                .filter(child -> child < verb && !report.covers(reading.span(child, child)))
                .anyMatch(child -> isNegation(reading, child) && !isNotOnly(reading, child));
        return atVerb
                || report.source()
                        .filter(who -> who.reading() == reading)
                        .filter(CueNegation::isNobody)
                        .isPresent();
    }

    /** "could not say", "would not confirm". */
    static boolean isUnable(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .anyMatch(child -> child < verb && reading.tag(child).equals("MD"));
    }

    /** "customers can expect", "some might argue": nobody has. */
    static boolean isMereChance(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .anyMatch(child -> child < verb && CHANCES.contains(reading.lower(child)));
    }

    static boolean isNegation(Reading reading, int index) {
        return Certainties.WORDS.is(reading.lower(index), "negation");
    }

    /** "has not only said": said, and more. */
    private static boolean isNotOnly(Reading reading, int index) {
        return reading.lower(index + 1).equals("only")
                || reading.lower(index + 1).equals("just");
    }

    /** "no one", "none of them", "not everyone", "neither company". */
    private static boolean isNobody(Mention source) {
        int first = source.words().first();
        return isNegation(source.reading(), first) || isNegation(source.reading(), source.head());
    }
}
