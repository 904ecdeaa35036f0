package claims.extract.claim;

import java.util.Optional;
import java.util.Set;

/** Names and people beside a quotation that no verb reports. */
final class Speakers {
    private static final Set<String> PEOPLE = Set.of("he", "she", "i", "we", "they");

    private Speakers() {}

    /** The name that begins at a token. */
    static Optional<Mention> named(Reading reading, int from) {
        int end = from;
        while (end < reading.size() && isName(reading, end)) {
            end++;
        }
        return end == from ? Optional.empty() : Optional.of(new Mention(reading, end - 1, new Words(from, end - 1)));
    }

    static Optional<Mention> person(Reading reading, int from) {
        return named(reading, from).filter(name -> isPerson(reading, name.head()));
    }

    private static boolean isName(Reading reading, int index) {
        return reading.tag(index).startsWith("NNP") || isNamed(reading, index);
    }

    private static boolean isNamed(Reading reading, int index) {
        return !reading.token(index).name().equals("O")
                && Character.isLetter(reading.text(index).codePointAt(0));
    }

    static boolean isPerson(Reading reading, int index) {
        return reading.token(index).name().equals("PERSON");
    }

    /** {@code — Jane Doe, founder}: a dash and a name, and at most what else is to say about it. */
    static Optional<Mention> signed(Reading reading, int dash) {
        if (!reading.isDash(dash) && !reading.text(dash).equals("-")) {
            return Optional.empty();
        }
        return named(reading, dash + 1)
                .filter(name -> isEnd(reading, name.words().last() + 1));
    }

    private static boolean isEnd(Reading reading, int index) {
        return index >= reading.size()
                || reading.isPunctuation(index)
                || reading.tag(index).equals("-LRB-");
    }

    /** Who does something in a sentence: its subject, where that is a person. */
    static Optional<Mention> actor(Reading reading) {
        return subject(reading)
                .filter(mention -> isPerson(reading, mention.head()) || PEOPLE.contains(reading.lower(mention.head())));
    }

    /** Who or what a sentence is about, where that has a name or is a person. */
    static Optional<Mention> namedSubject(Reading reading) {
        return subject(reading)
                .filter(mention -> isName(reading, mention.head()) || PEOPLE.contains(reading.lower(mention.head())));
    }

    private static Optional<Mention> subject(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.tree().relation(i).equals("nsubj") && !reading.isQuoted(i)) {
                return Optional.of(Mention.of(reading, i));
            }
        }
        return Optional.empty();
    }
}
