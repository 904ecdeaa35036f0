package claims.extract.claim;

import claims.nlp.SentenceTree;
import claims.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a cue has as its object: "promised to come", "called it slow", "warned of delays". */
final class ObjectAfter {
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "on", "of", "about", "against", "at", "in", "over", "as");

    /** What begins after a comma with one of these only adds to an object. */
    private static final Set<String> APPENDED = Set.of("DT", "WDT", "WP", "VBG", "VBN", "WRB");

    private static final Set<String> PREDICATES = Set.of("DT", "JJ", "JJR", "JJS", "PRP$", "VBN", "VBG");
    /** As far as "as" or "for" stands from the cue. */
    private static final int REACH = 12;
    /** No more words than these stand between a preposition and its amount. */
    private static final int QUALIFIERS = 5;

    private static final Set<String> QUALIFYING = Set.of("DT", "JJR", "JJS", "RB", "RBR", "IN", "JJ");

    private static final Set<String> MODIFIERS = Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH");
    private static final Set<String> TIMES = Set.of("during", "after", "before", "since", "until", "while", "when");

    private ObjectAfter() {}

    /** "promised to come", "denied taking it", "asked them to come": from "to" on; what people expect of others with these. */
    static Optional<Integer> infinitive(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        boolean own = cue.takes("to");
        boolean others = cue.takes("object-to");
        int next = cue.words().last() + 1;
        if (cue.takes("gerund") && reading.tag(next).equals("VBG")) {
            return Optional.of(next);
        }
        if (!own && !others) {
            return Optional.empty();
        }
        for (int i = next; i < reading.size() && i < next + REACH; i++) {
            if (reading.isFinite(i) || reading.isPunctuation(i)) {
                break;
            }
            if (reading.tag(i).equals("TO") && leadsToVerb(reading, i)) {
                boolean negated = Set.of("not", "never").contains(reading.lower(i - 1));
                int first = negated ? i - 1 : i;
                boolean withObject = first > next && !cue.takes("listener");
                return Optional.of(withObject ? next : first).filter(start -> first == next ? own : others);
            }
        }
        return Optional.empty();
    }

    private static boolean leadsToVerb(Reading reading, int to) {
        int next = to + 1;
        while (reading.tag(next).equals("RB") || reading.isQuoteMark(next)) {
            next++;
        }
        return reading.tag(next).equals("VB");
    }

    /** "described it as slow", "called it slow": from the object on. */
    static Optional<Integer> complement(Reading reading, CueClause clause) {
        Cue cue = clause.cue();
        Optional<Integer> object = reading.tree().children(cue.verb()).stream()
                .filter(child -> child > cue.verb())
                .filter(child -> Set.of("obj", "iobj", "xcomp", "ccomp")
                        .contains(reading.tree().relation(child)))
                .findFirst();
        int start = cue.words().last() + 1;
        if (object.isEmpty() || cue.takes(reading.lower(start))) {
            return Optional.empty();
        }
        boolean whole = cue.takes("whole")
                || (cue.takes("as") && follows(reading, start, Set.of("as")))
                || (cue.takes("reason") && follows(reading, start, Set.of("for", "over")))
                || (cue.takes("at") && hasAmount(reading, start))
                || (cue.takes("predicate") && hasPredicate(reading, start));
        return whole ? Optional.of(start) : Optional.empty();
    }

    private static boolean follows(Reading reading, int from, Set<String> words) {
        for (int i = from; i < reading.size() && i < from + REACH; i++) {
            if (words.contains(reading.lower(i)) && !reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "put the cost at about $5 million". */
    private static boolean hasAmount(Reading reading, int from) {
        for (int i = from + 1; i < reading.size() && i < from + REACH; i++) {
            if (reading.lower(i).equals("at")) {
                return isAmount(reading, i + 1);
            }
            if (reading.text(i).equals(":")) {
                return false; // "put it another way: “…”"
            }
        }
        return false;
    }

    /** "about $5 million", "no more than 30%", "“fewer than 6,000”". */
    private static boolean isAmount(Reading reading, int from) {
        int at = from;
        while (at < from + QUALIFIERS
                && !reading.tag(at).equals("CD")
                && !reading.tag(at).equals("$")) {
            boolean qualifies = reading.isQuoteMark(at) || QUALIFYING.contains(reading.tag(at));
            if (!qualifies) {
                return false;
            }
            at++;
        }
        return reading.tag(at).equals("CD") || reading.tag(at).equals("$");
    }

    /** After the object something is said of it: "called it slow", "called the plan a mistake", not "called the police". */
    private static boolean hasPredicate(Reading reading, int from) {
        boolean object = false;
        for (int i = from; i < reading.size() && !reading.isPunctuation(i); i++) {
            String tag = reading.tag(i);
            if (reading.isFinite(i) && !reading.isQuoted(i)) {
                return false;
            }
            boolean time =
                    reading.tree().relation(Math.max(reading.tree().head(i), 0)).equals("obl:tmod");
            if (object && (reading.isQuoteMark(i) || (PREDICATES.contains(tag) && !time))) {
                return true;
            }
            object = tag.startsWith("N")
                    || reading.lower(i).equals("her")
                    || tag.equals("PRP")
                    || (tag.equals("DT") && reading.lower(i).equals("that"));
        }
        return false;
    }

    /** "announced a plan", "warned of delays": the object's own words. */
    static List<Span> content(Reading reading, CueClause clause, List<Cue> cues) {
        Cue cue = clause.cue();
        SentenceTree tree = reading.tree();
        int next = cue.words().last() + 1;
        int preposition = isOwnPreposition(reading, cue, next) ? next : clause.last() + 1;
        if (isOwnPreposition(reading, cue, preposition)) {
            return phrase(reading, clause, preposition + 1, cues);
        }
        if (!cue.takes("noun")) {
            return List.of();
        }
        Optional<Integer> object = tree.object(cue.verb()).filter(found -> found >= next);
        if (cue.takes("shown") && canSpeak(reading, clause)) {
            return List.of();
        }
        return object.or(() -> lastNoun(reading, next))
                .map(found -> objectPhrase(reading, clause, found, cues))
                .orElse(List.of());
    }

    /** Who shows something in person shows it to the eye: "she showed the crowd a clip". */
    private static boolean canSpeak(Reading reading, CueClause clause) {
        boolean two = reading.tree().children(clause.cue().verb()).stream()
                .anyMatch(child -> reading.tree().relation(child).equals("iobj"));
        return two
                || clause.source()
                        .filter(source -> reading.tag(source).equals("PRP")
                                || reading.tree().isPerson(source))
                        .isPresent();
    }

    /** The last noun of what stands where an object does. */
    private static Optional<Integer> lastNoun(Reading reading, int from) {
        int last = from;
        while (MODIFIERS.contains(reading.tag(last)) || reading.tag(last).startsWith("N")) {
            last++;
        }
        return Optional.of(last - 1)
                .filter(found -> found >= from && reading.tag(found).startsWith("N"));
    }

    private static List<Span> objectPhrase(Reading reading, CueClause clause, int object, List<Cue> cues) {
        int first = ClauseAfter.leftmost(reading, object, clause.cue().words().last());
        int last = object;
        for (int i = object + 1;
                i < reading.size() && reading.tree().isWithin(i, clause.cue().verb());
                i++) {
            boolean listed = reading.isComma(i) && isListed(reading, i + 1, object);
            if ((!listed && isEnd(reading, clause, i)) || Tail.ends(reading, clause, i, cues)) {
                break;
            }
            last = i;
        }
        if (clause.cue().takes("clause") && (reading.isFinite(object + 1) || reading.isFinite(last + 1))) {
            last = Tail.end(reading, clause, first, cues); // "acknowledged funding was short"
        }
        while (last > object && reading.isComma(last)) {
            last--;
        }
        return List.of(reading.span(first, last));
    }

    private static boolean isListed(Reading reading, int index, int object) {
        String word = reading.lower(index);
        return word.equals("including")
                || word.equals("compared")
                || (!word.equals("as")
                        && reading.tree().isWithin(index, object)
                        && !APPENDED.contains(reading.tag(index)));
    }

    private static boolean isOwnPreposition(Reading reading, Cue cue, int index) {
        String word = reading.lower(index);
        return (PREPOSITIONS.contains(word) && cue.takes(word))
                || (word.equals("to") && cue.takes("to-noun") && !leadsToVerb(reading, index));
    }

    private static List<Span> phrase(Reading reading, CueClause clause, int first, List<Cue> cues) {
        int last = first - 1;
        for (int i = first;
                i < reading.size() && reading.tree().isWithin(i, clause.cue().verb());
                i++) {
            boolean listed = reading.isComma(i)
                    && i > first
                    && reading.tag(i + 1).startsWith("N")
                    && isListed(reading, i + 1, Occasions.top(reading, first, clause));
            if ((!listed && isEnd(reading, clause, i)) || Tail.ends(reading, clause, i, cues)) {
                break;
            }
            last = i;
        }
        return last < first ? List.of() : List.of(reading.span(first, last));
    }

    private static boolean isEnd(Reading reading, CueClause clause, int index) {
        return !reading.isQuoted(index)
                && (reading.isPunctuation(index) || Occasions.tellWhen(reading, clause, index, TIMES));
    }

    /** "15–20 per cent". */
    private static boolean isRange(Reading reading, int dash) {
        return reading.token(dash - 1).end() == reading.token(dash).start()
                && reading.tag(dash + 1).equals("CD");
    }

    /** The last token of an object with what is said of it, which an aside does not belong to. */
    static int end(Reading reading, CueClause clause, int first, List<Cue> cues) {
        int last = Tail.end(reading, clause, first, cues);
        for (int i = first + 1; i <= last; i++) {
            boolean aside = (reading.isDash(i) && !isRange(reading, i))
                    || reading.tag(i).equals("-LRB-")
                    || (reading.isComma(i) && reading.tag(i + 1).startsWith("W"));
            if (!reading.isQuoted(i) && (aside || Occasions.tellWhen(reading, clause, i, Set.of("during")))) {
                return i - 1;
            }
        }
        return last;
    }
}
