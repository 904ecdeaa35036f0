package claims.extract.entity;

import claims.model.EntityType;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Block;
import claims.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as the finders look at it.
 *
 * @param text the whole cleaned text, which all offsets count in
 * @param titleEnd where a title ends that the sentence is or begins with ("Halden Cuts Its Prices: Customers were told
 *     …"), or its beginning: before it nearly every word has a capital, so that capitals say nothing
 */
record SentenceView(Sentence sentence, String text, List<Segment> segments, int titleEnd) {
    /** Fewer words than this are a label or a name, not a headline in Title Case. */
    private static final int MIN_TITLE_WORDS = 3;

    /** {@code Heron 2} alone above a list is a name. */
    private static final int MIN_HEADING_WORDS = 2;

    private static final int MIN_WORDS_BEFORE_COLON = 4;

    private static final double TITLE_SHARE = 0.6;
    private static final double TITLE_SHARE_IN_TEXT = 0.8;

    static SentenceView of(Sentence sentence, String text) {
        List<Segment> segments = Segment.scan(text.substring(sentence.start(), sentence.end()), sentence.start());
        return new SentenceView(sentence, text, segments, endOfTitle(sentence, text, segments));
    }

    private static int endOfTitle(Sentence sentence, String text, List<Segment> segments) {
        if (sentence.block().kind() == Block.Kind.TABLE_ROW) {
            return sentence.start();
        }
        boolean heading = sentence.block().kind() == Block.Kind.HEADING;
        if (heading
                ? isTitle(segments, MIN_HEADING_WORDS, TITLE_SHARE)
                : isTitle(segments, MIN_TITLE_WORDS, TITLE_SHARE_IN_TEXT) && !isListOfNumbers(segments)) {
            return sentence.end();
        }
        int colon = text.substring(sentence.start(), sentence.end()).indexOf(": ");
        if (colon < 0) {
            return sentence.start();
        }
        // "WHAT VOTERS WANT - Ada Reyes: …"
        int dash = text.substring(sentence.start(), sentence.start() + colon).lastIndexOf(" - ");
        int end = sentence.start() + (dash < 0 ? colon : dash);
        List<Segment> before =
                segments.stream().filter(segment -> segment.end() <= end).toList();
        // "Orion 2 on ARC-AGI-2: …" has capitals because it is all names.
        List<Segment> plain = before.stream()
                .filter(segment -> !segment.isNameShaped() && segment.join() != Segment.Join.HYPHEN)
                .toList();
        boolean title = isTitle(before, MIN_WORDS_BEFORE_COLON, TITLE_SHARE) && isTitle(plain, 1, TITLE_SHARE);
        return title ? end : sentence.start();
    }

    private static boolean isTitle(List<Segment> segments, int min, double share) {
        List<Segment> words = segments.stream()
                .filter(segment -> !segment.startsWithDigit() && segment.join() != Segment.Join.APOSTROPHE)
                .toList();
        long capitals = words.stream().filter(Segment::isCapitalised).count();
        return words.size() >= min && capitals > words.size() * share;
    }

    /** {@code MathQuest: 71.4 (Orion 2), 65.9 (Heron 7B)} has capitals because it is all names. */
    private static boolean isListOfNumbers(List<Segment> segments) {
        long numbers = segments.stream().filter(Segment::startsWithDigit).count();
        return numbers >= segments.size() - numbers;
    }

    boolean isInTitle(int offset) {
        return offset < titleEnd;
    }

    boolean isInTitle(Segment segment) {
        return isInTitle(segment.start());
    }

    /** The words from one segment to another, both included, as a name. */
    NamedSpan named(int first, int last, EntityType type, NamedSpan.Evidence evidence, Optional<String> key) {
        return namedAt(segments.get(first).start(), segments.get(last).end(), type, evidence, key);
    }

    NamedSpan namedAt(int start, int end, EntityType type, NamedSpan.Evidence evidence, Optional<String> key) {
        return new NamedSpan(text.substring(start, end), new Span(start, end), type, evidence, key);
    }

    Optional<Segment> segment(int index) {
        return index >= 0 && index < segments.size() ? Optional.of(segments.get(index)) : Optional.empty();
    }

    /** The next segment, where only a space lies between. */
    Optional<Segment> following(int index) {
        return segment(index + 1).filter(next -> next.join() == Segment.Join.SPACE);
    }

    /** The segment before, where only a space lies between. */
    Optional<Segment> preceding(int index) {
        return segment(index).filter(it -> it.join() == Segment.Join.SPACE).flatMap(it -> segment(index - 1));
    }

    /** Whether only spaces and hyphens lie between these segments. */
    boolean isJoined(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            Segment.Join join = segments.get(i).join();
            if (join != Segment.Join.SPACE && join != Segment.Join.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    /** The segments from one on, as far as only spaces and hyphens lie between them, but no more than so many. */
    List<Segment> joined(int first, int most) {
        int end = first + 1;
        while (end < segments.size() && end - first < most && isJoined(end - 1, end)) {
            end++;
        }
        return segments.subList(first, end);
    }

    /** The words from one segment to another, both included. */
    String words(int first, int last) {
        return text.substring(segments.get(first).start(), segments.get(last).end());
    }

    /** The index of the last segment that begins before an offset. */
    int lastBefore(int offset) {
        int last = segments.size() - 1;
        while (last > 0 && segments.get(last).start() >= offset) {
            last--;
        }
        return last;
    }

    List<Token> tokens(int start, int end) {
        List<Token> tokens = sentence.tokens();
        int first = firstEndingAfter(tokens, start);
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < end) {
            last++;
        }
        return tokens.subList(first, last);
    }

    private static int firstEndingAfter(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether the tagger calls any of it by a tag that begins so. */
    boolean hasTag(Segment segment, String prefix) {
        return tokens(segment.start(), segment.end()).stream()
                .anyMatch(token -> token.tag().startsWith(prefix));
    }

    boolean isAllTagged(Segment segment, String tag) {
        return tokens(segment.start(), segment.end()).stream()
                .allMatch(token -> token.tag().equals(tag));
    }

    boolean isTagged(int start, int end, String name) {
        return tokens(start, end).stream().anyMatch(token -> token.name().equals(name));
    }

    /** Whether the sequence model takes any of these words for a name. */
    boolean isTagged(int start, int end) {
        return tokens(start, end).stream().anyMatch(token -> !token.name().equals("O"));
    }

    /** Whether a capital here is more than the beginning of a sentence. */
    boolean isProperNoun(int start, int end) {
        return !isInTitle(start)
                && start > sentence.start()
                && tokens(start, end).stream().anyMatch(token -> token.tag().startsWith("NNP"));
    }
}
