package claims.extract.claim;

import java.util.List;
import java.util.Set;

/** Whether a source that speaks of the future speaks of what is its own to do. */
final class OwnDoings {
    private static final Set<String> SPOKEN_OF = Set.of("it", "he", "she", "they");
    private static final Set<String> POSSESSIVES = Set.of("my", "our", "its", "his", "her", "their");

    private OwnDoings() {}

    static boolean of(Report report, FirstVerb verb) {
        Reading reading = verb.reading();
        if (verb.subject().isEmpty()) {
            return false;
        }
        int subject = verb.subject().get();
        if (verb.isFirstPerson(subject)) {
            return true;
        }
        if (reading.isQuoted(subject) && SPOKEN_OF.contains(reading.lower(subject))) {
            return false;
        }
        if (reading.tag(subject).equals("PRP")) {
            return SPOKEN_OF.contains(reading.lower(subject)) && !isEmptySubject(verb, subject);
        }
        if (isNamedAfter(report, reading, subject)) {
            return true;
        }
        return !foretells(report) && isOfTheHouse(verb, subject);
    }

    /** "it would be easy", "it will rain". */
    private static boolean isEmptySubject(FirstVerb verb, int subject) {
        return verb.reading().lower(subject).equals("it") && verb.isCopular();
    }

    private static boolean isNamedAfter(Report report, Reading reading, int subject) {
        return report.source()
                .filter(source -> source.head() < source.reading().size())
                .map(source -> source.reading().lower(source.head()))
                .filter(name -> name.equals(reading.lower(subject)))
                .isPresent();
    }

    private static boolean foretells(Report report) {
        boolean forecast = report.cue()
                .filter(cue -> Certainties.WORDS.is(cue.entry().lemma(), "forecast"))
                .isPresent();
        boolean outsider = report.source()
                .filter(source -> Certainties.WORDS.is(source.reading().lemma(source.head()), "outsider"))
                .isPresent();
        return forecast || outsider || report.source().isEmpty();
    }

    /** What the source decides or keeps the books of, and nobody else's. */
    private static boolean isOfTheHouse(FirstVerb verb, int subject) {
        Reading reading = verb.reading();
        Words phrase = SourcePhrase.of(reading, subject, subject);
        boolean possessed = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (reading.tag(i).startsWith("NNP")) {
                return false;
            }
            possessed |= POSSESSIVES.contains(reading.lower(i)) && i < subject;
        }
        boolean house = Certainties.WORDS.is(reading.lemma(subject), "insider")
                && List.of("the", "this").contains(reading.lower(phrase.first()));
        boolean own = Certainties.WORDS.is(reading.lemma(subject), "own");
        boolean decided = verb.isPassive() && !verb.hasAgent();
        return possessed || house || own || decided;
    }
}
