package claims.extract.claim;

import java.util.Optional;
import java.util.Set;

/**
 * The words that report, as a stretch of the sentence: the source, the cue and what says when, where and to whom it was
 * said. The content stands before it, after it, or on both sides.
 *
 * @param source the noun or pronoun that is the source
 */
record CueClause(Cue cue, Optional<Integer> source, int first, int last) {
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "advmod", "neg", "cop");
    private static final Set<String> TELLING =
            Set.of("obl", "obl:tmod", "obl:npmod", "advmod", "nmod:tmod", "obj", "iobj", "compound:prt", "dep");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    /** Words that no adverbial of a cue runs over. */
    private static final Set<String> CONTENT_STARTS = Set.of("that", "whether", "if", "why", "how", "what", "who");

    static CueClause of(Reading reading, Cue cue) {
        Optional<Integer> source = Sources.head(reading, cue.verb());
        int first = cue.words().first();
        while (first > 0 && isAuxiliary(reading, cue, first - 1)) {
            first--;
        }
        int last = cue.words().last();
        if (source.isPresent() && source.get() < first) {
            first = Math.min(
                    first, SourcePhrase.of(reading, source.get(), cue.verb()).first());
        }
        if (source.isPresent() && source.get() > cue.verb()) {
            last = Math.max(
                    last, SourcePhrase.of(reading, source.get(), cue.verb()).last());
        }
        if (reading.lower(first - 1).equals("as")) {
            first--;
        }
        return new CueClause(cue, source, first, adverbialEnd(reading, cue, last));
    }

    private static boolean isAuxiliary(Reading reading, Cue cue, int index) {
        return reading.tree().head(index) == cue.verb()
                && AUXILIARIES.contains(reading.tree().relation(index))
                && !reading.isPunctuation(index);
    }

    /** As far as what hangs on the cue says when, where and to whom. */
    private static int adverbialEnd(Reading reading, Cue cue, int from) {
        int last = from;
        for (int i = from + 1; i < reading.size(); i++) {
            if (reading.isPunctuation(i)
                    || reading.isQuoteMark(i)
                    || CONTENT_STARTS.contains(reading.lower(i))
                    || isOwnPreposition(reading, cue, i)
                    || !hangsAround(reading, cue, i)) {
                break;
            }
            last = i;
        }
        return last;
    }

    /** "warned on Tuesday of a strike": what is said begins here. */
    private static boolean isOwnPreposition(Reading reading, Cue cue, int index) {
        boolean day = DAYS.contains(reading.lower(index + 1));
        return index > cue.words().last() + 1
                && reading.tag(index).equals("IN")
                && cue.takes(reading.lower(index))
                && !day;
    }

    private static boolean hangsAround(Reading reading, Cue cue, int index) {
        int at = index;
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            int head = reading.tree().head(at);
            if (head == cue.verb() && DAYS.contains(reading.lower(index))) {
                return true;
            }
            if (head == cue.verb()) {
                String relation = reading.tree().relation(at);
                return TELLING.contains(relation)
                        && ((!relation.equals("obj") && !relation.equals("iobj"))
                                || cue.takes("listener")
                                || cue.takes("object"))
                        && !(relation.equals("dep") && reading.isVerb(at))
                        && !(isBare(relation) && isPlainNoun(reading, at));
            }
            at = head;
        }
        return false;
    }

    private static boolean isBare(String relation) {
        return relation.equals("obl") || relation.equals("dep");
    }

    /** A noun without a preposition is no adverbial: "said | the network's business | “is so much broader”". */
    private static boolean isPlainNoun(Reading reading, int noun) {
        return reading.tag(noun).startsWith("N")
                && reading.tree().preposition(noun).isEmpty();
    }
}
