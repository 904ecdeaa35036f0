package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.nlp.AnnotatedArticle;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where something was said: "wrote on X", "In an email he said", "told a hearing in Des Moines". */
final class Media {
    /** No further from its cue than this. */
    private static final int REACH = 40;
    /** "and" begins another report where its cue is as near as this. */
    private static final int COORDINATED = 12;

    private static final List<String> PREPOSITIONS =
            List.of("in", "on", "at", "via", "by", "over", "through", "during", "to");

    private static final Set<String> SPEAKING = Set.of("speak", "talk", "testify", "appear", "write");

    private final AnnotatedArticle article;
    private final Map<Reading, BitSet> cues = new HashMap<>();

    Media(List<Report> reports, AnnotatedArticle article) {
        this.article = article;
        for (Report report : reports) {
            BitSet verbs = cues.computeIfAbsent(report.reading(), key -> new BitSet());
            report.cue().ifPresent(cue -> verbs.set(cue.verb()));
        }
    }

    Optional<String> of(Report report, Optional<Speaker> speaker) {
        BitSet verbs = cues.getOrDefault(report.reading(), new BitSet());
        return report.cue()
                .flatMap(cue -> told(report.reading(), cue)
                        .or(() -> after(report, cue, verbs))
                        .or(() -> before(report, cue, verbs)))
                .filter(words -> !isCommunity(report, speaker, words))
                .map(words -> article.text()
                        .text()
                        .substring(
                                report.reading().token(words.first()).start(),
                                report.reading().token(words.last()).end()));
    }

    /** "users on Reddit say": the words name who speaks. */
    private static boolean isCommunity(Report report, Optional<Speaker> speaker, Words words) {
        return speaker.filter(who -> who.type() == Speaker.Type.COMMUNITY).isPresent()
                && report.source()
                        .filter(source -> source.reading() == report.reading()
                                && source.words().contains(words.first()))
                        .isPresent();
    }

    private static Optional<Words> told(Reading reading, Cue cue) {
        int next = cue.words().last() + 1;
        return cue.takes("listener") ? MediaPhrase.at(reading, next, "told") : Optional.empty();
    }

    /** What follows the cue before anything else begins. */
    private static Optional<Words> after(Report report, Cue cue, BitSet verbs) {
        Reading reading = report.reading();
        int end = Math.min(reading.size(), cue.words().last() + REACH);
        for (int i = cue.words().last() + 1; i < end; i++) {
            if (isContent(report, i)
                    || reading.isQuoted(i)
                    || reading.text(i).equals(";")
                    || (reading.tag(i).equals("CC") && hasCue(verbs, i, i + COORDINATED))
                    || verbs.get(i)) {
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
    private static Optional<Words> before(Report report, Cue cue, BitSet verbs) {
        Reading reading = report.reading();
        Optional<Words> nearest = Optional.empty();
        for (int i = Math.max(0, cue.words().first() - REACH); i < cue.words().first(); i++) {
            Optional<Words> phrase =
                    isContent(report, i) || reading.isQuoted(i) ? Optional.empty() : phraseAt(reading, i);
            if (phrase.filter(words -> !words.contains(cue.verb())).isPresent() && belongs(reading, i, cue, verbs)) {
                nearest = phrase;
                i = phrase.get().last();
            }
        }
        return nearest;
    }

    private static Optional<Words> phraseAt(Reading reading, int index) {
        String preposition = reading.lower(index);
        return PREPOSITIONS.contains(preposition) ? MediaPhrase.at(reading, index + 1, preposition) : Optional.empty();
    }

    private static boolean belongs(Reading reading, int preposition, Cue cue, BitSet verbs) {
        int verb = preposition;
        for (int steps = 0; steps < 8 && verb >= 0 && !reading.isVerb(verb); steps++) {
            verb = reading.tree().head(verb);
        }
        boolean own = verb == cue.verb() || reading.tree().head(cue.verb()) == verb;
        return verb >= 0 && (own || verbs.get(verb) || isSpeaking(reading, verb));
    }

    /** "Reyes, speaking at a conference, said". */
    private static boolean isSpeaking(Reading reading, int verb) {
        return reading.tag(verb).equals("VBG") && SPEAKING.contains(reading.lemma(verb));
    }

    private static boolean hasCue(BitSet verbs, int first, int last) {
        int next = verbs.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    private static boolean isContent(Report report, int index) {
        return report.covers(report.reading().span(index, index));
    }
}
