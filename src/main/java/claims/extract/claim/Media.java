package claims.extract.claim;

import claims.nlp.AnnotatedArticle;
import java.util.List;
import java.util.Optional;

/** Finds where something was said: "wrote on X", "said in a filing", "In an email he said", "told a hearing in Des Moines". */
final class Media {
    /** No further from its cue than this. */
    private static final int REACH = 40;

    private static final List<String> PREPOSITIONS =
            List.of("in", "on", "at", "via", "by", "over", "through", "during", "to");

    private Media() {}

    static Optional<String> of(Report report, List<Cue> cues, AnnotatedArticle article) {
        return report.cue()
                .flatMap(cue -> told(report.reading(), cue)
                        .or(() -> after(report, cue, cues))
                        .or(() -> before(report, cue, cues)))
                .map(words -> article.text()
                        .text()
                        .substring(
                                report.reading().token(words.first()).start(),
                                report.reading().token(words.last()).end()));
    }

    private static Optional<Words> told(Reading reading, Cue cue) {
        int next = cue.words().last() + 1;
        return cue.takes("listener") ? MediaPhrase.at(reading, next, "told") : Optional.empty();
    }

    /** What follows the cue before anything else begins. */
    private static Optional<Words> after(Report report, Cue cue, List<Cue> cues) {
        Reading reading = report.reading();
        int end = Math.min(reading.size(), cue.words().last() + REACH);
        for (int i = cue.words().last() + 1; i < end; i++) {
            int at = i;
            if (isContent(report, i)
                    || reading.isQuoted(i)
                    || reading.text(i).equals(";")
                    || reading.tag(i).equals("CC") && cues.stream().anyMatch(next -> next.verb() > at && next.verb() < at + 12)
                    || cues.stream().anyMatch(next -> next.verb() == at)) {
                break;
            }
            Optional<Words> phrase = phraseAt(reading, i);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** What stands before the cue in its own clause, or with an earlier cue of the sentence. */
    private static Optional<Words> before(Report report, Cue cue, List<Cue> cues) {
        Reading reading = report.reading();
        Optional<Words> nearest = Optional.empty();
        for (int i = Math.max(0, cue.words().first() - REACH); i < cue.words().first(); i++) {
            Optional<Words> phrase = isContent(report, i) || reading.isQuoted(i) ? Optional.empty() : phraseAt(reading, i);
            if (phrase.isPresent() && belongs(reading, i, cue, cues)) {
                nearest = phrase;
                i = phrase.get().last();
            }
        }
        return nearest;
    }

    private static Optional<Words> phraseAt(Reading reading, int index) {
        String preposition = reading.lower(index);
        return PREPOSITIONS.contains(preposition)
                ? MediaPhrase.at(reading, index + 1, preposition)
                : Optional.empty();
    }

    private static boolean belongs(Reading reading, int preposition, Cue cue, List<Cue> cues) {
        int verb = preposition;
        for (int steps = 0; steps < 8 && verb >= 0 && !reading.isVerb(verb); steps++) {
            verb = reading.tree().head(verb);
        }
        int governor = verb;
        boolean reporting = cues.stream().anyMatch(other -> other.verb() == governor);
        return governor >= 0 && (governor == cue.verb() || reporting || reading.tree().head(cue.verb()) == governor);
    }

    private static boolean isContent(Report report, int index) {
        return report.covers(report.reading().span(index, index));
    }
}
