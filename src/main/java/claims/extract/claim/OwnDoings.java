package claims.extract.claim;

import claims.model.Claim.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a source that speaks of the future speaks of what is its own to do. */
final class OwnDoings {
    private static final Set<String> SPOKEN_OF = Set.of("it", "he", "she", "they");
    private static final Set<String> POSSESSIVES = Set.of("my", "our", "its", "his", "her", "their");

    private final Map<Mention, Speaker> speakers;
    private final Descriptions descriptions;

    OwnDoings(Map<Mention, Speaker> speakers, Descriptions descriptions) {
        this.speakers = speakers;
        this.descriptions = descriptions;
    }

    boolean include(Report report, FirstVerb verb) {
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
            return SPOKEN_OF.contains(reading.lower(subject))
                    && !(reading.lower(subject).equals("it") && (verb.isCopular() || isPerson(report)));
        }
        if (isNamedAfter(report, reading, subject)) {
            return true;
        }
        return !foretells(report) && isOfTheHouse(report, verb, subject);
    }

    private Optional<Speaker> speaker(Report report) {
        return report.source().map(speakers::get);
    }

    /** Somebody who is not the "it" of "she said it would pass". */
    private boolean isPerson(Report report) {
        return speaker(report).filter(who -> who.type() == Speaker.Type.PERSON).isPresent();
    }

    /** An organisation, or somebody whom the article calls one of its officers. */
    private boolean keepsBooks(Report report) {
        return speaker(report)
                .filter(who -> who.type() == Speaker.Type.ORGANIZATION || isOfficer(who))
                .isPresent();
    }

    private boolean isOfficer(Speaker person) {
        return person.entity().stream()
                .flatMap(id -> descriptions.nouns(id).stream())
                .anyMatch(noun -> Certainties.WORDS.is(noun, "officer"));
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
        boolean outlet = report.source().filter(Outlets::isOutlet).isPresent();
        return forecast || outsider || outlet || report.source().isEmpty();
    }

    /** What the source decides, or keeps the books of, and nobody else's. */
    private boolean isOfTheHouse(Report report, FirstVerb verb, int subject) {
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
        boolean own = Certainties.WORDS.is(reading.lemma(subject), "own")
                || (Certainties.WORDS.is(reading.lemma(subject), "books") && keepsBooks(report));
        boolean decided = verb.isPassive() && !verb.hasAgent();
        return possessed || house || own || decided;
    }
}
