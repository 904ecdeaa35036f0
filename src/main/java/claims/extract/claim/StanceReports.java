package claims.extract.claim;

import claims.model.Claim;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports whose cue stands in a phrase beside the sentence: "In Holm's view, …", "…, by its own account", "In the words
 * of Reyes, …", "Per the filing, …", "As Reyes put it, …".
 */
final class StanceReports {
    private static final CueList NOUNS = new CueList("nouns.txt");
    private static final Set<String> PREPOSITIONS = Set.of("in", "by", "to", "from");
    private static final CueEntry PER = new CueEntry("per", Claim.Cue.Type.EVIDENCE, Set.of());
    private static final CueEntry PUT = new CueEntry("put", Claim.Cue.Type.SPEECH, Set.of());
    /** The phrase is shorter than this. */
    private static final int REACH = 16;

    private StanceReports() {}

    static List<Report> find(Reading reading, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i + 2 < reading.size(); i++) {
            if (!reading.isQuoted(i) && isAside(reading, i)) {
                int at = i;
                phrase(reading, at)
                        .flatMap(stance -> report(reading, at, stance, quotations))
                        .ifPresent(reports::add);
            }
        }
        return reports;
    }

    /** A cue with its source, and the last token of the phrase. */
    private record Stance(Cue cue, Mention source, int last) {}

    private static Optional<Stance> phrase(Reading reading, int index) {
        String word = reading.lower(index);
        if (word.equals("as")) {
            return putIt(reading, index);
        }
        if (word.equals("per")) {
            return per(reading, index);
        }
        return PREPOSITIONS.contains(word) ? noun(reading, index) : Optional.empty();
    }

    /** It begins the sentence, or follows a sign, "at least" or a form of "be". */
    private static boolean isAside(Reading reading, int index) {
        int before = index - 1;
        if (reading.lower(before).equals("least")) {
            before -= 2;
        }
        return before < 0 || reading.isPunctuation(before) || reading.isQuoteMark(before);
    }

    /** "in her own view", "by the company's count", "in the words of Reyes". */
    private static Optional<Stance> noun(Reading reading, int index) {
        for (int i = index + 1; i < Math.min(reading.size(), index + REACH) && !reading.isPunctuation(i); i++) {
            Optional<CueEntry> entry =
                    reading.tag(i).startsWith("NN") ? NOUNS.find(reading.lemma(i)) : Optional.empty();
            if (entry.isEmpty() || !entry.get().takes(reading.lower(index))) {
                continue;
            }
            Cue cue = new Cue(entry.get(), i, new Words(i, i));
            if (reading.lower(i + 1).equals("of") && reading.tag(i - 1).equals("DT")) {
                int last = end(reading, i + 2);
                return last < i + 2 || !isSetOff(reading, last)
                        ? Optional.empty()
                        : Optional.of(new Stance(
                                cue,
                                new Mention(reading, reading.tree().top(i + 2, last), new Words(i + 2, last)),
                                last));
            }
            int noun = i;
            return NounReports.possessor(reading, i)
                    .filter(owner -> owner.words().first() == index + 1 && isSetOff(reading, noun))
                    .map(owner -> new Stance(cue, owner, noun));
        }
        return Optional.empty();
    }

    /** "per the filing"; not "per day". */
    private static Optional<Stance> per(Reading reading, int index) {
        int last = end(reading, index + 1);
        String tag = reading.tag(index + 1);
        boolean named = tag.startsWith("NNP") || tag.equals("DT") || tag.startsWith("PRP");
        return named && last > index && isSetOff(reading, last)
                ? Optional.of(new Stance(
                        new Cue(PER, index, new Words(index, index)),
                        new Mention(reading, reading.tree().top(index + 1, last), new Words(index + 1, last)),
                        last))
                : Optional.empty();
    }

    /** "as Reyes put it", "as its chief likes to put it". */
    private static Optional<Stance> putIt(Reading reading, int index) {
        for (int i = index + 2; i < Math.min(reading.size() - 1, index + REACH); i++) {
            if (reading.lemma(i).equals("put") && reading.lower(i + 1).equals("it")) {
                int verb = i;
                return Sources.head(reading, i)
                        .map(head -> Mention.of(reading, head))
                        .filter(source -> source.words().first() > index)
                        .map(source ->
                                new Stance(new Cue(PUT, verb, new Words(verb, verb)), source, putEnd(reading, verb)));
            }
        }
        return Optional.empty();
    }

    /** "put it in a letter": up to the comma. */
    private static int putEnd(Reading reading, int verb) {
        return Math.max(verb + 1, end(reading, verb + 1));
    }

    private static int end(Reading reading, int from) {
        int last = from - 1;
        for (int i = from; i < reading.size() && i < from + REACH; i++) {
            if (reading.isPunctuation(i)
                    || reading.isQuoteMark(i)
                    || reading.tag(i).equals("-LRB-")) {
                break;
            }
            last = i;
        }
        return last;
    }

    private static boolean isSetOff(Reading reading, int last) {
        int next = last + 1;
        return next >= reading.size()
                || reading.isPunctuation(next)
                || reading.isQuoteMark(next)
                || reading.tag(next).equals("-LRB-");
    }

    private static Optional<Report> report(Reading reading, int index, Stance stance, Quotations quotations) {
        int first = reading.lower(index - 1).equals("least") ? index - 2 : index;
        List<Span> content = PhraseReports.rest(reading, first, stance.last(), quotations);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(
                        reading,
                        Optional.of(stance.cue()),
                        Optional.of(stance.source()),
                        content,
                        VerbReports.endsQuoted(content, quotations)));
    }
}
