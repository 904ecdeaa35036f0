package claims.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of a sentence that may report, outside of quotations. */
final class CueFinder {
    /** A verb here only describes a noun: "the said device", "reported sales". */
    private static final Set<String> ATTRIBUTIVE = Set.of("amod", "compound", "case", "fixed", "mark");

    private static final Set<String> CARRYING = Set.of(
            "go",
            "continue",
            "appear",
            "seem",
            "begin",
            "use",
            "come",
            "like",
            "love",
            "hasten",
            "write",
            "careful",
            "quick");
    private static final Set<String> DUE = Set.of("must", "should", "can", "need");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "lest");

    private static final Set<String> MODIFIERS = Set.of("DT", "PRP$", "JJ", "JJR", "RB");

    private final CueList cues;

    CueFinder(CueList cues) {
        this.cues = cues;
    }

    List<Cue> find(Reading reading) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            Optional<Cue> cue = reading.isVerb(i) && !reading.isQuoted(i) ? at(reading, i) : Optional.empty();
            if (cue.filter(verb -> reports(reading, verb.verb()) && !isStance(reading, verb))
                    .isPresent()) {
                found.add(cue.get());
                i = cue.get().words().last();
            }
        }
        return found;
    }

    private static boolean reports(Reading reading, int verb) {
        return !(ATTRIBUTIVE.contains(reading.tree().relation(verb)) && !isInverted(reading, verb))
                && !(isInfinitive(reading, verb) && !CARRYING.contains(governor(reading, verb)))
                && !isSupposed(reading, verb)
                && !isDue(reading, verb);
    }

    /** "as Reyes put it": a phrase beside the sentence. */
    private static boolean isStance(Reading reading, Cue cue) {
        return cue.takes("object")
                && reading.tree().children(cue.verb()).stream()
                        .anyMatch(child ->
                                child < cue.verb() && reading.lower(child).equals("as"));
    }

    /** "…, said Holm": a tree that takes it for an attribute is wrong. */
    private static boolean isInverted(Reading reading, int verb) {
        boolean setOff = reading.isComma(verb - 1) || reading.isQuoteMark(verb - 1);
        return setOff && reading.isFinite(verb) && reading.tag(verb + 1).startsWith("NNP");
    }

    /** "went on to say" reports; "in order to ask" and "decided to call" do not. */
    private static boolean isInfinitive(Reading reading, int verb) {
        return reading.tag(verb).equals("VB")
                && reading.tree().children(verb).stream()
                        .anyMatch(child -> reading.tag(child).equals("TO"));
    }

    private static String governor(Reading reading, int verb) {
        int head = reading.tree().head(verb);
        return head < 0 ? "" : reading.lemma(head);
    }

    /** "must ask for permission", "more than I can say": nobody has said it yet. */
    private static boolean isDue(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .anyMatch(
                        child -> child < verb && reading.tag(child).equals("MD") && DUE.contains(reading.lower(child)));
    }

    /** "If they say so": nobody has said it. */
    private static boolean isSupposed(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .anyMatch(child -> child < verb
                        && reading.tree().relation(child).equals("mark")
                        && SUPPOSING.contains(reading.lower(child)));
    }

    /** The longest entry that begins with this verb. */
    private Optional<Cue> at(Reading reading, int verb) {
        return cues.beginningWith(reading.lemma(verb)).stream()
                .flatMap(entry -> match(reading, entry, verb).stream())
                .findFirst()
                .filter(cue -> !isOtherSense(reading, cue));
    }

    /** "expressed grave concern": determiners and adjectives may stand between the words of a phrase. */
    private static Optional<Cue> match(Reading reading, CueEntry entry, int verb) {
        String[] words = entry.lemma().split(" ", -1);
        int at = verb;
        for (int i = 1; i < words.length; i++) {
            int next = at + 1;
            while (next < at + 3 && !isWord(reading, next, words[i]) && MODIFIERS.contains(reading.tag(next))) {
                next++;
            }
            if (!isWord(reading, next, words[i])) {
                return Optional.empty();
            }
            at = next;
        }
        boolean object = at > verb && entry.takes("object");
        return Optional.of(new Cue(entry, verb, new Words(verb, object ? at - 1 : at)));
    }

    private static boolean isWord(Reading reading, int index, String word) {
        return reading.lower(index).equals(word) || reading.lemma(index).equals(word);
    }

    /** "tell the difference", "claimed three lives", "pledged delegates". */
    private static boolean isOtherSense(Reading reading, Cue cue) {
        int verb = cue.verb();
        if (!cue.entry().excludes()) {
            return false; // and the sentence need not be parsed for it
        }
        return excludes(reading, cue, cue.words().last() + 1)
                || reading.tree()
                        .object(verb)
                        .filter(object -> excludes(reading, cue, object))
                        .isPresent()
                || reading.tree()
                        .subject(verb)
                        .filter(subject -> excludes(reading, cue, subject))
                        .isPresent();
    }

    private static boolean excludes(Reading reading, Cue cue, int noun) {
        return cue.takes("not:" + reading.lemma(noun));
    }
}
