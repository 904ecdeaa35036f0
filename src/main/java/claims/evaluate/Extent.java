package claims.evaluate;

import claims.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an item stands: one or more parts of the article, in order and apart from each other, in code points. */
record Extent(List<Span> parts) {
    private static final String NOT_CONTENT = "\"'“”‘’«»„‹›`.,;:!?…—–";

    Extent {
        parts = merged(parts);
    }

    static Extent of(int start, int end) {
        return new Extent(List.of(new Span(start, end)));
    }

    static Extent of(Labelled.Words words) {
        return new Extent(words.parts()
                .map(part -> new Span(part.start().get(), part.end().get()))
                .toList());
    }

    static Extent of(Optional<Labelled.Words> words) {
        return words.map(Extent::of).orElse(new Extent(List.of()));
    }

    /**
     * What is left when the white space, quotation marks and punctuation at both ends of each part are taken off:
     * annotators differ over whether these belong to what is said. A part that has no text stays as it is.
     */
    static Extent trimmed(Labelled.Words words) {
        return new Extent(words.parts().flatMap(Extent::trimmedPart).toList());
    }

    private static Stream<Span> trimmedPart(Labelled.Words part) {
        int[] text = part.text().map(words -> words.codePoints().toArray()).orElse(new int[0]);
        int start = part.start().get();
        int end = part.end().get();
        if (text.length != end - start) {
            return Stream.of(new Span(start, end));
        }
        int from = 0;
        int to = text.length;
        while (from < to && isTrimmed(text[from])) {
            from++;
        }
        while (from < to && isTrimmed(text[to - 1])) {
            to--;
        }
        return from < to ? Stream.of(new Span(start + from, start + to)) : Stream.empty();
    }

    private static boolean isTrimmed(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || NOT_CONTENT.indexOf(character) >= 0;
    }

    private static List<Span> merged(List<Span> parts) {
        var sorted = parts.stream()
                .filter(part -> part.length() > 0)
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        var merged = new ArrayList<Span>();
        for (Span part : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && part.start() <= merged.get(last).end()) {
                merged.set(
                        last,
                        new Span(
                                merged.get(last).start(),
                                Math.max(merged.get(last).end(), part.end())));
            } else {
                merged.add(part);
            }
        }
        return List.copyOf(merged);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    int length() {
        return parts.stream().mapToInt(Span::length).sum();
    }

    /** How many code points both cover. */
    int shared(Extent other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < parts.size() && theirs < other.parts.size()) {
            Span one = parts.get(mine);
            Span two = other.parts.get(theirs);
            shared += Math.max(0, Math.min(one.end(), two.end()) - Math.max(one.start(), two.start()));
            if (one.end() <= two.end()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return shared;
    }

    boolean overlaps(Extent other) {
        return shared(other) > 0;
    }

    /** Whether at least half of the longer one is in both. */
    boolean sharesHalf(Extent other) {
        return 2 * shared(other) >= Math.max(length(), other.length());
    }
}
