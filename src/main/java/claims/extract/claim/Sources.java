package claims.extract.claim;

import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/** Finds who says it: the subject of a cue, wherever the tree or the word order has it. */
final class Sources {
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "ccomp", "dep", "parataxis", "aux");
    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "WP", "JJ", "JJS");
    private static final Set<String> PHRASE =
            Set.of("DT", "PRP$", "PRP", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "JJS", "JJR", "HYPH");
    private static final Set<String> OBJECTS = Set.of("me", "us", "him", "them", "her");
    private static final Set<String> AUXILIARY = Set.of("have", "be", "do", "will", "would", "can", "could", "may");
    /** From a verb to the one that has its subject: "went on to say". */
    private static final int STEPS = 4;

    private static final Set<String> CONJUNCTIONS = Set.of("after", "because", "although", "though", "when", "while");

    /** A dateline is no longer than this. */
    private static final int DATELINE = 16;

    private Sources() {}

    /** The noun or pronoun that the verb's subject is, by the tree or, where a quotation has confused it, by the words. */
    static Optional<Integer> head(Reading reading, int verb) {
        int dateline = dateline(reading);
        Optional<Integer> governed =
                governed(reading, verb).filter(head -> !reading.isQuoted(head) || reading.isQuoted(verb));
        if (governed.filter(head -> isInAside(reading, head, verb)).isPresent()) {
            return before(reading, verb);
        }
        return governed.flatMap(head -> head < dateline ? lastNoun(reading, dateline) : Optional.of(head))
                .map(head -> speaking(reading, head, verb))
                .filter(head -> !isOfMainClause(reading, head, verb))
                .or(() -> after(reading, verb))
                .or(() -> before(reading, verb));
    }

    /** Where the sentence begins behind "AUSTIN, March 3 /Newswire/ --"; 0 where it begins with itself. */
    private static int dateline(Reading reading) {
        for (int i = 0; i < reading.size() && i < DATELINE; i++) {
            if (reading.isDash(i) || reading.text(i).equals("--")) {
                return i + 1;
            }
            if (Character.isLowerCase(reading.text(i).codePointAt(0))) {
                return 0;
            }
        }
        return 0;
    }

    /** "Redwood, which led the round, said": a noun of the clause between commas is not who says it. */
    private static boolean isInAside(Reading reading, int head, int verb) {
        if (!reading.isComma(beforeAuxiliaries(reading, verb))) {
            return false;
        }
        int at = head;
        while (at > 0 && !reading.isComma(at - 1)) {
            at--;
        }
        return at > 0 && at < head && reading.tag(at).startsWith("W");
    }

    /** "The deal is in doubt after the bank said": the subject of the main clause is not that of the cue. */
    private static boolean isOfMainClause(Reading reading, int head, int verb) {
        int at = verb - 1;
        while (at > head
                && !reading.isFinite(at)
                && !reading.isComma(at)
                && !CONJUNCTIONS.contains(reading.lower(at))) {
            at--;
        }
        boolean joined = at > head && at < verb - 1 && CONJUNCTIONS.contains(reading.lower(at));
        for (int i = head + 1; joined && i < at; i++) {
            if (reading.isFinite(i)) {
                int begin = at;
                return before(reading, verb).filter(noun -> noun > begin).isPresent();
            }
        }
        return false;
    }

    /** "Contracts, Lee told me, start at …": an apposition that no comma parts from the verb is who says it. */
    private static int speaking(Reading reading, int head, int verb) {
        int before = beforeAuxiliaries(reading, verb);
        boolean apposed = before > head
                && reading.tree().head(before) == head
                && reading.tree().relation(before).equals("appos")
                && reading.isComma(head + 1);
        return apposed ? before : head;
    }

    /** "…,” said the mayor, …": the noun phrase right after the verb. */
    private static Optional<Integer> after(Reading reading, int verb) {
        int before = verb - 1;
        while (before > 0 && reading.tag(before).equals("RB")) {
            before--;
        }
        if (reading.tag(verb).equals("VB")) {
            return Optional.empty(); // "If you liked it, tell a friend"
        }
        if (before < 0 && Character.isUpperCase(reading.text(verb).charAt(0))) {
            return Optional.empty(); // "Think you can win?"; but "“Is it safe?” asked the mayor."
        }
        if (before >= 0 && !(reading.isQuoteMark(before) || reading.isComma(before))) {
            return Optional.empty();
        }
        return OBJECTS.contains(reading.lower(verb + 1)) ? Optional.empty() : lastNoun(reading, verb + 1);
    }

    /** The last noun of the noun phrase that begins here. */
    private static Optional<Integer> lastNoun(Reading reading, int from) {
        int last = -1;
        for (int i = from; i < reading.size() && PHRASE.contains(reading.tag(i)) && !reading.isQuoteMark(i); i++) {
            last = reading.tag(i).startsWith("N") || reading.tag(i).equals("PRP") ? i : last;
            if (reading.tag(i).equals("PRP")) {
                break;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    /** "…,” André Lund, who runs it, told me": the noun before the verb, over an aside between commas. */
    private static Optional<Integer> before(Reading reading, int verb) {
        int at = beforeAuxiliaries(reading, verb);
        if (reading.tag(at).equals("-RRB-")) {
            at = beforeBracket(reading, at); // "the Energy Agency (IEA) said"
        }
        if (reading.isComma(at)) {
            int comma = at - 1;
            while (comma > 0 && !reading.isComma(comma) && !reading.isQuoteMark(comma)) {
                comma--;
            }
            at = reading.isComma(comma) ? comma - 1 : -1;
        }
        boolean noun = at >= 0
                && !reading.isQuoted(at)
                && (reading.tag(at).startsWith("N") || reading.tag(at).equals("PRP"));
        return noun ? Optional.of(at) : Optional.empty();
    }

    private static int beforeBracket(Reading reading, int close) {
        int at = close;
        while (at > 0 && !reading.tag(at).equals("-LRB-")) {
            at--;
        }
        return at - 1;
    }

    private static int beforeAuxiliaries(Reading reading, int verb) {
        int at = verb - 1;
        while (at >= 0 && (reading.tag(at).startsWith("RB") || AUXILIARY.contains(reading.lemma(at)))) {
            at--;
        }
        return at;
    }

    private static Optional<Integer> governed(Reading reading, int verb) {
        SentenceTree tree = reading.tree();
        int at = verb;
        for (int steps = 0; steps < STEPS; steps++) {
            Optional<Integer> subject = subject(reading, at);
            if (subject.isPresent()) {
                return subject.flatMap(head -> antecedent(reading, head, verb));
            }
            int head = tree.head(at);
            if (head == SentenceTree.ROOT || (reading.isQuoted(head) && !reading.isQuoted(verb))) {
                return Optional.empty();
            }
            if (tree.relation(at).startsWith("acl") && !reading.isVerb(head)) {
                return Optional.of(head);
            }
            if (!SHARING.contains(tree.relation(at)) || !isPredicate(reading, head)) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** A verb, or what else has a subject: "is kinder and thinks …". */
    private static boolean isPredicate(Reading reading, int head) {
        return reading.isVerb(head) || subject(reading, head).isPresent();
    }

    private static Optional<Integer> subject(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .filter(child -> reading.tree().relation(child).equals("nsubj")
                        || reading.tree().relation(child).equals("nsubj:pass"))
                .filter(child -> NOMINAL.contains(reading.tag(child))
                        || reading.tag(child).equals("WDT"))
                .findFirst();
    }

    /** "Wang, who said": the noun before the clause. */
    private static Optional<Integer> antecedent(Reading reading, int subject, int verb) {
        if (!reading.tag(subject).equals("WP") && !reading.tag(subject).equals("WDT")) {
            return Optional.of(subject);
        }
        int head = reading.tree().head(verb);
        if (head >= 0 && head < subject && !reading.isVerb(head)) {
            return Optional.of(head);
        }
        for (int i = subject - 1; i >= 0 && i > subject - 4; i--) {
            if (reading.tag(i).startsWith("NN") || reading.tag(i).equals("PRP")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
