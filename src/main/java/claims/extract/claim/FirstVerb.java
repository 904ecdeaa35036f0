package claims.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The verb that a content says it with: the topmost of its first clause.
 *
 * @param index the verb, or the noun or adjective that stands with a form of "be"
 */
record FirstVerb(Reading reading, int index, int first, int last) {
    private static final Set<String> CONTRACTED = Set.of("'ll", "’ll", "wo", "'d", "’d");

    /** What hedges a verb or puts it into the future is one of these words, or {@link #CONTRACTED} or "going". */
    private static final Set<String> COLOURING =
            Certainties.WORDS.of(Set.of("modal", "adverb", "raising", "hearsay", "future", "plan"));

    /** Whether a sentence has a word that may hedge its verb or put it into the future; else it need not be parsed. */
    static boolean mayBeColoured(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            String word = reading.lower(i);
            if (COLOURING.contains(word)
                    || COLOURING.contains(reading.lemma(i).toLowerCase(Locale.ROOT))
                    || CONTRACTED.contains(word)
                    || word.equals("going")) {
                return true;
            }
        }
        return false;
    }

    static Optional<FirstVerb> in(Reading reading, int first, int last) {
        int top = -1;
        for (int i = first; i <= last && top < 0; i++) {
            int head = reading.tree().head(i);
            if ((head < first || head > last) && isPredicate(reading, i)) {
                top = i;
            }
        }
        for (int i = first; i <= last && top < 0; i++) {
            int verb = carried(reading, i);
            if (reading.isFinite(i) && !reading.tree().relation(verb).startsWith("acl")) {
                top = verb;
            }
        }
        return top < 0 ? Optional.empty() : Optional.of(new FirstVerb(reading, top, first, last));
    }

    /** The verb or predicate that an auxiliary stands with. */
    private static int carried(Reading reading, int index) {
        String relation = reading.tree().relation(index);
        boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
        return auxiliary ? reading.tree().head(index) : index;
    }

    private static boolean isPredicate(Reading reading, int index) {
        return reading.isVerb(index)
                || reading.tree().children(index).stream()
                        .anyMatch(child -> reading.tree().relation(child).equals("cop"));
    }

    boolean isHedged() {
        return hasModal() || hasAdverb() || isRaising() || isHearsay();
    }

    /** A negated "could" is inability. */
    private boolean hasModal() {
        boolean negated =
                children().stream().anyMatch(child -> child < index && CueNegation.isNegation(reading, child));
        return children().stream()
                .anyMatch(child -> is(child, "modal")
                        && reading.tag(child).equals("MD")
                        && !(negated && reading.lower(child).equals("could")));
    }

    private boolean hasAdverb() {
        boolean predicate = is(index, "adverb");
        return predicate
                || children().stream().anyMatch(child -> is(child, "adverb") && child < index)
                || children().stream()
                        .anyMatch(child -> reading.isVerb(child)
                                && reading.tree().relation(child).startsWith("aux")
                                && reading.tree().children(child).stream().anyMatch(word -> is(word, "adverb")));
    }

    private boolean isRaising() {
        return (is(index, "raising") && hasInfinitive())
                || children().stream().anyMatch(child -> is(child, "raising") && child < index);
    }

    private boolean isHearsay() {
        boolean passive = children().stream()
                .anyMatch(child -> reading.tree().relation(child).equals("aux:pass"));
        boolean agent = children().stream()
                .anyMatch(child -> reading.tree().preposition(child).equals("by"));
        return passive && is(index, "hearsay") && hasInfinitive() && !agent;
    }

    private boolean hasInfinitive() {
        return children().stream()
                .anyMatch(child -> child > index
                        && (reading.tree().relation(child).equals("xcomp")
                                || reading.tree().relation(child).equals("ccomp")));
    }

    /** "will close", "is going to close", "plans to close", "is to close". */
    boolean isFuture() {
        boolean auxiliary = children().stream()
                .anyMatch(child ->
                        child < index && reading.tree().relation(child).startsWith("aux") && isFutureWord(child));
        boolean going = reading.lower(index).equals("going") && hasInfinitive();
        boolean past = reading.isQuoted(index) && reading.tag(index).equals("VBD");
        return auxiliary || going || (is(index, "plan") && hasInfinitive() && !isPassive() && !past);
    }

    private boolean isFutureWord(int child) {
        boolean wishing = subject()
                .filter(who -> List.of("i", "we").contains(reading.lower(who)))
                .isPresent();
        boolean past =
                (reading.isQuoted(child) || wishing) && reading.lower(child).equals("would");
        boolean goes = reading.lower(child).equals("going");
        return goes || (!past && (is(child, "future") || CONTRACTED.contains(reading.lower(child))));
    }

    boolean isPassive() {
        return children().stream()
                .anyMatch(child -> reading.tree().relation(child).equals("aux:pass"));
    }

    boolean isCopular() {
        return children().stream()
                .anyMatch(child -> reading.tree().relation(child).equals("cop"));
    }

    boolean hasAgent() {
        return children().stream()
                .anyMatch(child -> reading.tree().preposition(child).equals("by"));
    }

    Optional<Integer> subject() {
        return children().stream()
                .filter(child -> reading.tree().relation(child).startsWith("nsubj"))
                .findFirst();
    }

    boolean isFirstPerson(int subject) {
        return List.of("i", "we").contains(reading.lower(subject))
                || reading.tree().children(subject).stream()
                        .anyMatch(child -> List.of("my", "our").contains(reading.lower(child)));
    }

    private boolean is(int token, String wordClass) {
        return Certainties.WORDS.is(reading.lemma(token), wordClass)
                || Certainties.WORDS.is(reading.lower(token), wordClass);
    }

    private List<Integer> children() {
        return reading.tree().children(index);
    }
}
