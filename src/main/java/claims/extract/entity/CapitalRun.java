package claims.extract.entity;

import claims.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Capitalised words in a row: what a name of unknown kind looks like. Segments {@code first} to {@code last}. */
record CapitalRun(SentenceView sentence, int first, int last) {
    private static final Set<String> NAME_TAGS =
            Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "CD", "FW", "VBN", "VBG", "VB");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "s");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their", "his", "her", "our", "one");
    private static final Set<String> RELATIVE = Set.of("that", "which", "we", "they", "he", "she", "it", "is", "was");
    /** The tagger takes them for nouns: "NAME, a model NOBODY had heard of". */
    private static final Set<String> PRONOUNS = Set.of(
            "nobody",
            "everybody",
            "somebody",
            "anybody",
            "nothing",
            "everything",
            "something",
            "anything",
            "everyone",
            "someone",
            "anyone");
    /** An apposition is short; what is longer is another clause. */
    private static final int APPOSITION = 9;

    /** The run that begins at a segment, less what a capital at the beginning of the sentence makes look like a name. */
    static Optional<CapitalRun> at(SentenceView sentence, int start) {
        int first = start;
        int last = first - 1;
        while (sentence.segment(last + 1).filter(Segment::isCapitalised).isPresent()
                && (last < first || sentence.isJoined(last, last + 1))) {
            last++;
        }
        while (first <= last
                && (Titles.isOpener(sentence.segments().get(first), first < last)
                        || (!isNameWord(sentence, first) && !isArticleOfName(sentence, first, last)))) {
            first++;
        }
        return first <= last ? Optional.of(new CapitalRun(sentence, first, last)) : Optional.empty();
    }

    boolean isTitled() {
        return sentence.preceding(first)
                .filter(before -> Titles.isBeforePerson(before, last > first && !isNameShaped()))
                .isPresent();
    }

    private static boolean isNameWord(SentenceView sentence, int index) {
        Segment segment = sentence.segments().get(index);
        return sentence.tokens(segment.start(), segment.end()).stream()
                .anyMatch(token -> NAME_TAGS.contains(token.tag()));
    }

    /** A capital "The" that begins no sentence belongs to the name: "told The Ledger". */
    private static boolean isArticleOfName(SentenceView sentence, int index, int last) {
        return index < last
                && index > 0
                && sentence.segments().get(index).text().equals("The");
    }

    List<Segment> segments() {
        return sentence.segments().subList(first, last + 1);
    }

    String text() {
        return sentence.words(first, last);
    }

    int start() {
        return sentence.segments().get(first).start();
    }

    int end() {
        return sentence.segments().get(last).end();
    }

    Segment lastSegment() {
        return sentence.segments().get(last);
    }

    boolean isNameShaped() {
        return segments().stream().anyMatch(Segment::isNameShaped);
    }

    boolean isAcronym() {
        return text().equals(text().toUpperCase(Locale.ROOT));
    }

    boolean isTagged(String name) {
        return sentence.isTagged(start(), end(), name);
    }

    NamedSpan named(EntityType type) {
        return sentence.named(first, last, type, NamedSpan.Evidence.FRAMED, Optional.empty());
    }

    /** {@code NAME noun}: "the Orion chatbot". */
    boolean isFollowedBy(Set<String> nouns) {
        return sentence.following(last)
                .filter(next -> !next.isCapitalised() && nouns.contains(next.folded()))
                .isPresent();
    }

    /** {@code noun called NAME}, {@code noun that we call NAME}. */
    boolean isCalled(Set<String> nouns, Set<String> called) {
        int verb = first - 1;
        if (sentence.segment(verb).filter(it -> it.text().equals("the")).isPresent()) {
            verb--;
        }
        int noun = verb - 1;
        while (noun > verb - 4
                && sentence.segment(noun)
                        .filter(it -> RELATIVE.contains(it.folded()))
                        .isPresent()) {
            noun--;
        }
        return sentence.segment(verb)
                        .filter(before -> called.contains(before.folded()))
                        .isPresent()
                && sentence.isJoined(verb, first)
                && isNoun(noun, nouns);
    }

    /** {@code noun NAME}, {@code noun called NAME}, {@code its new noun, NAME}. */
    boolean isIntroducedBy(Set<String> nouns, Set<String> called) {
        if (first == 0 || isCalled(nouns, called)) {
            return first > 0;
        }
        Segment before = sentence.segments().get(first - 1);
        boolean adjacent = sentence.segments().get(first).join() == Segment.Join.SPACE;
        boolean comma = sentence.text().substring(before.end(), start()).equals(", ");
        return isNoun(first - 1, nouns) && (adjacent || (comma && isOwned(first - 1)));
    }

    private boolean isNoun(int index, Set<String> nouns) {
        return sentence.segment(index)
                .filter(it -> nouns.contains(it.folded()) && sentence.hasTag(it, "NN"))
                .isPresent();
    }

    /** Whether a noun is said to be somebody's: "the company's new model", but not "a model". */
    private boolean isOwned(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Segment segment = sentence.segments().get(i);
            if (OWNERS.contains(segment.folded())) {
                return true;
            }
            if (segment.join() == Segment.Join.BREAK) {
                return false;
            }
        }
        return false;
    }

    /** The head noun of an apposition: {@code model} in "NAME, its first open model for code". */
    Optional<String> apposition() {
        Optional<Segment> opening = sentence.segment(last + 1);
        if (opening.isEmpty()
                || !DETERMINERS.contains(opening.get().folded())
                || !sentence.text().substring(end(), opening.get().start()).equals(", ")) {
            return Optional.empty();
        }
        Optional<String> head = Optional.empty();
        for (int i = last + 2; i < last + 2 + APPOSITION && sentence.segment(i).isPresent(); i++) {
            Segment segment = sentence.segments().get(i);
            boolean compound = sentence.segment(i + 1)
                    .filter(next -> next.join() == Segment.Join.HYPHEN)
                    .isPresent();
            if (segment.join() == Segment.Join.BREAK
                    || PRONOUNS.contains(segment.folded())
                    || (!compound && !isInsideNounPhrase(segment))) {
                break;
            }
            if (sentence.hasTag(segment, "NN")) {
                head = Optional.of(segment.folded());
            }
        }
        return head;
    }

    private boolean isInsideNounPhrase(Segment segment) {
        return segment.join() == Segment.Join.APOSTROPHE
                || segment.join() == Segment.Join.HYPHEN
                || sentence.hasTag(segment, "NN")
                || sentence.hasTag(segment, "JJ")
                || sentence.hasTag(segment, "CD")
                || sentence.hasTag(segment, "VBG")
                || sentence.hasTag(segment, "VBN")
                || sentence.hasTag(segment, "RB");
    }

    /** {@code NAME's noun}, with at most two words between. */
    boolean owns(Set<String> nouns) {
        if (sentence.segment(last + 1)
                .filter(it -> it.join() == Segment.Join.APOSTROPHE)
                .isEmpty()) {
            return false;
        }
        for (int i = last + 2; i <= last + 4 && sentence.segment(i).isPresent(); i++) {
            if (sentence.segments().get(i).join() != Segment.Join.SPACE
                    && sentence.segments().get(i).join() != Segment.Join.HYPHEN) {
                return false;
            }
            if (nouns.contains(sentence.segments().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** The words before it, in lower case, {@code count} of them at the most. */
    String before(int count) {
        int from = first;
        while (from > 0 && first - from < count && sentence.segments().get(from).join() != Segment.Join.BREAK) {
            from--;
        }
        StringJoiner words = new StringJoiner(" ");
        for (Segment segment : sentence.segments().subList(from, first)) {
            words.add(segment.folded());
        }
        return words.toString();
    }
}
