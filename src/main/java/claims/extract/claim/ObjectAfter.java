package claims.extract.claim;

import claims.nlp.SentenceTree;
import claims.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a cue has as its object: "promised to come", "called it slow", "warned of delays". */
final class ObjectAfter {
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "on", "of", "about", "against", "at", "in");

    private ObjectAfter() {}

    /** "promised to come", "asked them to come": from "to" on; what people expect of others with these. */
    static Optional<Integer> infinitive(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        boolean own = cue.takes("to");
        boolean others = cue.takes("object-to");
        if (!own && !others) {
            return Optional.empty();
        }
        for (int child : reading.tree().children(cue.verb())) {
            if (child <= cue.verb() || !reading.isVerb(child)) {
                continue;
            }
            for (int i = child - 1; i > cue.verb() && i > child - 4; i--) {
                if (reading.tag(i).equals("TO") && reading.tree().isWithin(i, child)) {
                    boolean direct = i == cue.words().last() + 1;
                    if (direct ? own : others) {
                        boolean withObject = !direct && !cue.takes("listener");
                        return Optional.of(withObject ? cue.words().last() + 1 : i);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "described it as slow", "called it slow": from the object on. */
    static Optional<Integer> complement(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        Optional<Integer> object = reading.tree().children(cue.verb()).stream()
                .filter(child -> child > cue.verb())
                .filter(child -> Set.of("obj", "iobj", "xcomp", "ccomp").contains(reading.tree().relation(child)))
                .findFirst();
        if (object.isEmpty() || !(cue.takes("as") || cue.takes("predicate") || cue.takes("whole"))) {
            return Optional.empty();
        }
        int start = cue.words().last() + 1;
        if (cue.takes(reading.lower(start))) {
            return Optional.empty();
        }
        boolean as = cue.takes("as") && hasAs(reading, start);
        return as || cue.takes("predicate") || cue.takes("whole") ? Optional.of(start) : Optional.empty();
    }

    private static boolean hasAs(Reading reading, int from) {
        for (int i = from; i < reading.size() && i < from + 12; i++) {
            if (reading.lower(i).equals("as") && !reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "announced a plan", "warned of delays": the object's own words. */
    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues) {
        Cue cue = clause.cue();
        SentenceTree tree = reading.tree();
        int next = cue.words().last() + 1;
        if (PREPOSITIONS.contains(reading.lower(next)) && cue.takes(reading.lower(next))) {
            return phrase(reading, next + 1, cue.verb());
        }
        if (!cue.takes("noun")) {
            return List.of();
        }
        Optional<Integer> object = tree.object(cue.verb()).filter(found -> found > cue.verb());
        return object.map(found -> objectPhrase(reading, clause, found, cues)).orElse(List.of());
    }

    private static List<Span> objectPhrase(Reading reading, CueClause clause, int object, List<Cue> cues) {
        int first = ClauseAfter.leftmost(reading, object, clause.cue().words().last());
        int last = object;
        for (int i = object + 1; i < reading.size() && reading.tree().isWithin(i, clause.cue().verb()); i++) {
            boolean listed = reading.isComma(i) && reading.tree().isWithin(i + 1, object) && !isAppended(reading, i + 1);
            if (reading.isPunctuation(i) && !reading.isQuoted(i) && !listed) {
                break;
            }
            last = i;
        }
        if (clause.cue().takes("clause") && reading.isFinite(object + 1)) {
            last = Tail.end(reading, clause, first, cues); // "acknowledged funding was short"
        }
        while (last > object && reading.isComma(last)) {
            last--;
        }
        return List.of(reading.span(first, last));
    }

    private static boolean isAppended(Reading reading, int index) {
        return Set.of("DT", "WDT", "WP", "VBG", "VBN", "WRB").contains(reading.tag(index));
    }

    private static List<Span> phrase(Reading reading, int first, int verb) {
        int last = first - 1;
        for (int i = first; i < reading.size() && reading.tree().isWithin(i, verb); i++) {
            if (reading.isPunctuation(i) && !reading.isQuoted(i)) {
                break;
            }
            last = i;
        }
        return last < first ? List.of() : List.of(reading.span(first, last));
    }
}
