package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds products of no listed family by their version: {@code Orion 2.1}, {@code Adaptive Batching 2.0}, {@code Kestrel 3 Mini}.
 * A whole number alone is weak evidence, for numbers follow many words: those of {@code numbered-words.txt} never make a
 * product.
 */
final class NumberedNames {
    private static final Set<String> RANKING = Set.of("ranks", "ranked", "placed", "finished");

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]?");
    private static final Pattern VERSION = Pattern.compile("[vV]?[0-9]{1,2}(\\.[0-9]{1,2}){1,2}[a-z]?|[vV][0-9]{1,2}");
    private static final Pattern LETTERED = Pattern.compile("[vV][0-9].*");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,3}(\\.[0-9])?[Bb]");

    private final Lexicon lexicon;
    private final VersionTail tail;

    NumberedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new VersionTail(lexicon);
    }

    List<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> found = new ArrayList<>();
        for (int head = 0; head < sentence.segments().size(); head++) {
            if (isHead(sentence, head)) {
                int end = tail.end(sentence, head);
                Optional<Evidence> evidence = evidence(sentence, head, end);
                if (evidence.isPresent()) {
                    found.add(sentence.named(
                            start(sentence, head), end, EntityType.PRODUCT, evidence.get(), Optional.empty()));
                }
                head = end;
            }
        }
        return found;
    }

    private boolean isHead(SentenceView sentence, int index) {
        Segment head = sentence.segments().get(index);
        return head.isCapitalised()
                && (!sentence.isInTitle(head) || lexicon.products().contains(head.text()))
                && (head.text().length() > 2 || head.join() == Segment.Join.HYPHEN)
                && sentence.hasTag(head, "NN")
                && (!lexicon.numberedWords().contains(head.folded()) || isOfVersion(sentence, index))
                && !lexicon.benchmarks().contains(head.text())
                && !BenchmarkNames.isNamedSo(head)
                && !lexicon.organizations().contains(head.text())
                && !sentence.isTagged(head.start(), head.end(), "LOCATION");
    }

    /** {@code Jan-v1} is no month. */
    private static boolean isOfVersion(SentenceView sentence, int index) {
        return sentence.segment(index + 1)
                .filter(it -> it.join() != Segment.Join.BREAK
                        && LETTERED.matcher(it.text()).matches())
                .isPresent();
    }

    private Optional<Evidence> evidence(SentenceView sentence, int head, int end) {
        if (end == head
                || lexicon.notEntities().contains(sentence.words(head, end))
                || lexicon.notEntities().contains(sentence.words(start(sentence, head), end))) {
            return Optional.empty();
        }
        Segment first = sentence.segments().get(head + 1);
        if (sentence.segments().subList(head + 1, end + 1).stream().anyMatch(NumberedNames::isVersion)
                || isSpacedSize(sentence, head + 1)
                || (end > head + 1 && WHOLE.matcher(first.text()).matches())) {
            return Optional.of(Evidence.PATTERNED);
        }
        boolean numbered = WHOLE.matcher(first.text()).matches() && first.join() == Segment.Join.SPACE;
        if (numbered && start(sentence, head) < head && isCommonFamily(sentence, head)) {
            return Optional.of(Evidence.PATTERNED);
        }
        return numbered && (isName(sentence, sentence.segments().get(head)) || isTested(sentence, end))
                ? Optional.of(Evidence.FRAMED)
                : Optional.empty();
    }

    /** {@code Scribe} says nothing without {@code Corvane}, which belongs to the name. */
    private boolean isCommonFamily(SentenceView sentence, int head) {
        return lexicon.families()
                .find(sentence.segments().get(head).folded())
                .filter(NameList.Entry::ambiguous)
                .isPresent();
    }

    /** "The 31B-parameter NAME 2 got 72.9": the tagger calls many a name a noun. */
    private boolean isTested(SentenceView sentence, int end) {
        boolean ranks = sentence.following(end)
                .filter(it -> RANKING.contains(it.folded()))
                .isPresent();
        boolean reaches = sentence.following(end)
                .filter(it -> lexicon.reachingVerbs().contains(it.folded()))
                .isPresent();
        return (reaches
                        && sentence.following(end + 1)
                                .filter(Segment::startsWithDigit)
                                .isPresent())
                || (ranks
                        && sentence.following(end + 1)
                                .filter(ScoredNames::isOrdinal)
                                .isPresent());
    }

    /** {@code 70B} in {@code Orion 70B}: with a capital, and no count of anything. */
    private static boolean isSpacedSize(SentenceView sentence, int index) {
        String size = sentence.segments().get(index).text();
        return size.endsWith("B")
                && SIZE.matcher(size).matches()
                && sentence.following(index)
                        .filter(it -> !it.isCapitalised() && sentence.hasTag(it, "NNS"))
                        .isEmpty();
    }

    private static boolean isName(SentenceView sentence, Segment head) {
        return sentence.hasTag(head, "NNP") || head.isNameShaped() || sentence.isTagged(head.start(), head.end());
    }

    private static boolean isVersion(Segment segment) {
        return VERSION.matcher(segment.text()).matches()
                || (segment.join() == Segment.Join.HYPHEN
                        && SIZE.matcher(segment.text()).matches());
    }

    /** Capitalised words before the head belong to the name, but not those that begin a sentence or name a maker. */
    private int start(SentenceView sentence, int head) {
        int start = head;
        while (start > 0
                && (start > 1
                        || (isCommonFamily(sentence, head)
                                && sentence.hasTag(sentence.segments().get(0), "NN"))
                        || sentence.segments().get(start).join() == Segment.Join.HYPHEN)
                && !sentence.isInTitle(sentence.segments().get(start))
                && sentence.isJoined(start - 1, start)
                && isNameWord(sentence, sentence.segments().get(start - 1))
                && !isBenchmark(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    /** {@code GPQA Diamond} in "On GPQA Diamond Kestrel 3 scores": one of a word or two ends here. */
    private boolean isBenchmark(SentenceView sentence, int last) {
        return lexicon.benchmarks().contains(sentence.words(last, last))
                || (last > 0 && lexicon.benchmarks().contains(sentence.words(last - 1, last)));
    }

    private boolean isNameWord(SentenceView sentence, Segment segment) {
        return segment.isCapitalised()
                && segment.join() != Segment.Join.APOSTROPHE
                && (sentence.hasTag(segment, "NN") || sentence.hasTag(segment, "JJ"))
                && !lexicon.numberedWords().contains(segment.folded())
                && !lexicon.titleWords().contains(segment.folded())
                && !lexicon.products().contains(segment.text())
                && !lexicon.organizations().contains(segment.text());
    }
}
