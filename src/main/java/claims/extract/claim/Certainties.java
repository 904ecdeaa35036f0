package claims.extract.claim;

import claims.model.Claim.Certainty;
import claims.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Tells how sure a source is of what it says. A negation of the cue denies the content ("did not say that it would
 * merge"); one inside the content is part of what is asserted ("said it would not merge").
 */
final class Certainties {
    static final WordClasses WORDS = WordClasses.read("certainty.txt");

    private Certainties() {}

    static Certainty of(Report report, Passages readings, OwnDoings own) {
        Optional<Certainty> byCue = report.cue().flatMap(cue -> byCue(report, cue));
        return byCue.orElseGet(() -> byFirstVerb(report, readings, own));
    }

    /** Of a sentence that the article itself states. */
    static Certainty of(Reading reading) {
        if (!FirstVerb.mayBeColoured(reading)) {
            return Certainty.ASSERTED;
        }
        return FirstVerb.in(reading, 0, reading.size() - 1)
                .map(verb -> {
                    boolean own = verb.subject().filter(verb::isFirstPerson).isPresent();
                    return verb.isHedged() ? Certainty.HEDGED : own && verb.isFuture() ? Certainty.PLANNED : null;
                })
                .orElse(Certainty.ASSERTED);
    }

    /** Whether a cue tells only that nothing was said: "did not say when", "declined to comment". */
    static boolean isSilence(Report report) {
        if (report.cue().isEmpty()) {
            return false;
        }
        Reading reading = report.reading();
        Cue cue = report.cue().get();
        if (!reading.isVerb(cue.verb())) {
            return false;
        }
        if (CueNegation.isMereChance(reading, cue.verb()) && !isNegated(report)) {
            return true;
        }
        int start = first(report, reading);
        boolean open = (start < reading.size() && reading.tag(start).startsWith("W"))
                || List.of("whether", "if").contains(reading.lower(start));
        if (isNegated(report)) {
            boolean unable = CueNegation.isUnable(reading, cue.verb());
            return open || (unable && WORDS.is(cue.entry().lemma(), "silence")) || isConfirmation(cue);
        }
        boolean declines = List.of("decline", "refuse").contains(cue.entry().lemma());
        return declines && reading.tag(start).equals("TO") && WORDS.is(reading.lemma(start + 1), "silence");
    }

    /** "has not confirmed the figure" denies nothing. */
    private static boolean isConfirmation(Cue cue) {
        return List.of("confirm", "verify").contains(cue.entry().lemma());
    }

    static boolean isNegated(Report report) {
        return CueNegation.of(report);
    }

    private static Optional<Certainty> byCue(Report report, Cue cue) {
        String lemma = cue.entry().lemma();
        Reading reading = report.reading();
        boolean verb = reading.isVerb(cue.verb());
        boolean denial = WORDS.is(lemma, "denial") && !describes(report, cue);
        if (verb && isNegated(report)) {
            return Optional.of(denial ? Certainty.HEDGED : Certainty.DENIED);
        }
        if (denial) {
            return Optional.of(Certainty.DENIED);
        }
        boolean alleged = verb
                && reading.tree().children(cue.verb()).stream()
                        .anyMatch(child -> WORDS.is(reading.lower(child), "adverb"));
        if (alleged || (report.source().isEmpty() && WORDS.is(lemma, "hearsay"))) {
            return Optional.of(Certainty.HEDGED);
        }
        int start = first(report, reading);
        boolean infinitive =
                reading.tag(start).equals("TO") && !List.of("have", "be").contains(reading.lemma(start + 1));
        return infinitive && WORDS.is(lemma, "promise") && report.content().size() == 1
                ? Optional.of(Certainty.PLANNED)
                : Optional.empty();
    }

    /** "dismissed the report as a hoax" says what the report is. */
    private static boolean describes(Report report, Cue cue) {
        Span content = report.content().get(0);
        return cue.takes("as")
                && report.reading().tokens().stream()
                        .filter(token -> content.contains(new Span(token.start(), token.end())))
                        .anyMatch(token -> token.text().equals("as"));
    }

    private static Certainty byFirstVerb(Report report, Passages readings, OwnDoings own) {
        Span content = report.content().get(0);
        Optional<Reading> found = readings.at(content.start());
        if (found.isEmpty() || !FirstVerb.mayBeColoured(found.get())) {
            return Certainty.ASSERTED;
        }
        Reading reading = found.get();
        int first = 0;
        while (first < reading.size() - 1 && reading.token(first).start() < content.start()) {
            first++;
        }
        int end = content.end();
        if (report.content().size() > 1
                && report.content().get(1).start() < reading.sentence().end()) {
            end = report.end();
        }
        int last = first;
        while (last < reading.size() - 1 && reading.token(last + 1).end() <= end) {
            last++;
        }
        return FirstVerb.in(reading, first, last)
                .map(verb -> verb.isHedged()
                        ? Certainty.HEDGED
                        : verb.isFuture() && own.include(report, verb) ? Certainty.PLANNED : null)
                .orElse(Certainty.ASSERTED);
    }

    /** The first token of the content in the cue's sentence. */
    private static int first(Report report, Reading reading) {
        int first = 0;
        while (first < reading.size() && reading.token(first).start() < report.start()) {
            first++;
        }
        return first;
    }
}
