package claims.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of a sentence that may report, outside of quotations. */
final class CueFinder {
    /** A verb here only describes a noun: "the said device", "reported sales". */
    private static final Set<String> ATTRIBUTIVE = Set.of("amod", "compound", "case", "fixed", "mark");

    private static final Set<String> CARRYING = Set.of("go", "continue", "appear", "seem", "begin", "use", "come");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "lest");

    private final CueList cues;

    CueFinder(CueList cues) {
        this.cues = cues;
    }

    List<Cue> find(Reading reading) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isVerb(i) && !reading.isQuoted(i)) {
                at(reading, i).filter(cue -> reports(reading, cue.verb())).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean reports(Reading reading, int verb) {
        return !ATTRIBUTIVE.contains(reading.tree().relation(verb))
                && !(isInfinitive(reading, verb) && !CARRYING.contains(governor(reading, verb)))
                && !isSupposed(reading, verb);
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

    /** "If they say so": nobody has said it. */
    private static boolean isSupposed(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .anyMatch(child -> child < verb
                        && reading.tree().relation(child).equals("mark")
                        && SUPPOSING.contains(reading.lower(child)));
    }

    private Optional<Cue> at(Reading reading, int verb) {
        String lemma = reading.lemma(verb);
        Optional<Cue> phrase = cues.find(lemma + " " + reading.lower(verb + 1))
                .map(entry -> new Cue(entry, verb, new Words(verb, verb + 1)));
        return phrase.or(() -> cues.find(lemma + " it " + reading.lower(verb + 2))
                        .filter(entry -> reading.lower(verb + 1).equals("it"))
                        .map(entry -> new Cue(entry, verb, new Words(verb, verb + 2))))
                .or(() -> cues.find(lemma).map(entry -> new Cue(entry, verb, new Words(verb, verb))));
    }
}
