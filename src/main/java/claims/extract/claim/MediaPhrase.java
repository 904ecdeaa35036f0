package claims.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The noun phrase of a medium with what says whose it is and to whom it goes: "a filing with the SEC (SEC)". */
final class MediaPhrase {
    private static final WordClasses WORDS = WordClasses.read("media.txt");
    private static final Set<String> PHRASE_TAGS =
            Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "VBG", "VBN", "HYPH", "JJS");
    private static final Set<String> JOINING = Set.of("of", "to", "with", "on", "in", "at", "for", "from", "by");

    private MediaPhrase() {}

    /** The phrase that begins at a token, after a preposition or, for {@code told}, after the verb. */
    static Optional<Words> at(Reading reading, int first, String preposition) {
        int head = nounPhraseEnd(reading, first);
        if (head < first || !isMedium(reading, first, head, preposition)) {
            return Optional.empty();
        }
        return Optional.of(new Words(first, extended(reading, head)));
    }

    private static int nounPhraseEnd(Reading reading, int first) {
        int last = first - 1;
        for (int i = first; i < reading.size() && isInPhrase(reading, i) && !reading.isQuoted(i); i++) {
            boolean participle = reading.tag(i).equals("VBN") || reading.tag(i).equals("VBG");
            if (last >= first && reading.tag(last).startsWith("NN")) {
                boolean name =
                        reading.tag(i).startsWith("NNP") && !reading.tag(last).startsWith("NNP");
                if (name
                        || participle
                        || reading.tag(i).equals("DT")
                        || reading.tag(i).equals("CD")
                        || reading.tag(i).startsWith("JJ")) {
                    break;
                }
            }
            if (isTime(reading, i) && i > first) {
                break;
            }
            last = i;
        }
        while (last >= first && !reading.tag(last).startsWith("NN")) {
            last--;
        }
        return last;
    }

    /** With the "and" of a name: "the Securities and Exchange Commission". */
    private static boolean isInPhrase(Reading reading, int index) {
        boolean joined = reading.tag(index).equals("CC")
                && reading.tag(index - 1).startsWith("NNP")
                && reading.tag(index + 1).startsWith("NNP");
        return joined || PHRASE_TAGS.contains(reading.tag(index));
    }

    private static boolean isMedium(Reading reading, int first, int head, String preposition) {
        String noun = reading.lemma(head);
        boolean bare = first == head
                && !reading.tag(head).startsWith("NNP")
                && !reading.tag(head).equals("NNS");
        return switch (preposition) {
            case "told" -> WORDS.is(noun, "event");
            case "in" ->
                (WORDS.is(noun, "writing") && (!bare || noun.equals("testimony")))
                        || (WORDS.is(noun, "event") && !bare);
            case "on" ->
                isPlatform(reading, head)
                        || ((WORDS.is(noun, "event") || WORDS.is(noun, "writing")) && !bare)
                        || reading.text(head).startsWith("r/");
            case "at", "during" -> WORDS.is(noun, "event") && !bare;
            case "to" ->
                List.of("list").contains(noun) && reading.lower(head - 1).equals("mailing");
            case "by" -> bare && isPlatform(reading, head);
            default -> isPlatform(reading, head) || WORDS.is(noun, "writing");
        };
    }

    /** A platform's name has no article, but may have an owner: "the company's Discord". */
    private static boolean isPlatform(Reading reading, int head) {
        return WORDS.is(reading.text(head), "platform") || WORDS.is(reading.lemma(head), "platform");
    }

    /** With the phrases that belong to it, and a short form in parentheses, but not with the day. */
    private static int extended(Reading reading, int head) {
        int last = head;
        for (int phrases = 0; phrases < 2; phrases++) {
            int join = last + 1;
            int end = nounPhraseEnd(reading, join + 1);
            if (!JOINING.contains(reading.lower(join)) || end <= join || hasTime(reading, join + 1, end)) {
                break;
            }
            last = shortForm(reading, end);
        }
        return last;
    }

    private static int shortForm(Reading reading, int end) {
        boolean bracketed =
                reading.tag(end + 1).equals("-LRB-") && reading.tag(end + 3).equals("-RRB-");
        return bracketed && reading.text(end + 2).matches("\\p{Lu}{2,6}") ? end + 3 : end;
    }

    private static boolean hasTime(Reading reading, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isTime(reading, i) || reading.text(i).matches("(19|20)\\d\\d")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(Reading reading, int index) {
        return WORDS.is(reading.lower(index), "time") && !reading.tag(index).equals("MD");
    }
}
