package claims.extract.entity;

import claims.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Capitalised words in a row: what a name of unknown kind looks like. Segments {@code first} to {@code last}. */
record CapitalRun(SentenceView sentence, int first, int last) {
    private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "CD", "FW", "VBN", "VBG", "VB");

    /** The run that begins at a segment, less what a capital at the beginning of the sentence makes look like a name. */
    static Optional<CapitalRun> at(SentenceView sentence, int start) {
        int first = start;
        int last = first - 1;
        while (sentence.segment(last + 1).filter(Segment::isCapitalised).isPresent()
                && (last < first || isJoined(sentence.segments().get(last + 1)))) {
            last++;
        }
        while (first <= last && !isNameWord(sentence, first)) {
            first++;
        }
        return first <= last ? Optional.of(new CapitalRun(sentence, first, last)) : Optional.empty();
    }

    private static boolean isJoined(Segment segment) {
        return segment.join() == Segment.Join.SPACE || segment.join() == Segment.Join.HYPHEN;
    }

    private static boolean isNameWord(SentenceView sentence, int index) {
        Segment segment = sentence.segments().get(index);
        return sentence.tokens(segment.start(), segment.end()).stream().anyMatch(token -> NAME_TAGS.contains(token.tag()));
    }

    List<Segment> segments() {
        return sentence.segments().subList(first, last + 1);
    }

    String text() {
        return sentence.text().substring(start(), end());
    }

    int start() {
        return sentence.segments().get(first).start();
    }

    int end() {
        return sentence.segments().get(last).end();
    }

    boolean isNameShaped() {
        return segments().stream().anyMatch(Segment::isNameShaped);
    }

    boolean isTagged(String name) {
        return sentence.tokens(start(), end()).stream().anyMatch(token -> token.name().equals(name));
    }

    NamedSpan named(EntityType type) {
        return sentence.named(first, last, type, NamedSpan.Evidence.FRAMED, Optional.empty());
    }
}
