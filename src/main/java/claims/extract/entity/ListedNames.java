package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names that are in a word list: always the longest that fits. */
final class ListedNames {
    private record TypedList(NameList names, EntityType type) {}

    private final List<TypedList> lists;
    private final Lexicon lexicon;
    private final BenchmarkTail tail;
    private final int longest;

    ListedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new BenchmarkTail(lexicon);
        this.lists = List.of(
                new TypedList(lexicon.benchmarks(), EntityType.BENCHMARK),
                new TypedList(lexicon.products(), EntityType.PRODUCT),
                new TypedList(lexicon.organizations(), EntityType.ORGANIZATION),
                new TypedList(lexicon.outlets(), EntityType.ORGANIZATION),
                new TypedList(lexicon.locations(), EntityType.LOCATION));
        this.longest =
                lists.stream().mapToInt(list -> list.names().longest()).max().orElseThrow();
    }

    List<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> found = new ArrayList<>();
        for (int first = 0; first < sentence.segments().size(); first++) {
            List<String> keys = NameList.keys(sentence.segments().subList(first, lastOfWindow(sentence, first) + 1));
            for (int last = first + keys.size() - 1; last >= first; last--) {
                Optional<NamedSpan> name = findAt(sentence, first, last, keys.get(last - first));
                if (name.isPresent()) {
                    found.add(name.get());
                    first = last;
                    break;
                }
            }
        }
        return found;
    }

    private int lastOfWindow(SentenceView sentence, int first) {
        int last = first;
        while (last - first + 1 < longest
                && sentence.segment(last + 1)
                        .filter(next -> next.join() != Segment.Join.BREAK && next.join() != Segment.Join.SLASH)
                        .isPresent()) {
            last++;
        }
        return last;
    }

    private Optional<NamedSpan> findAt(SentenceView sentence, int first, int last, String key) {
        if (first < last && isPossessive(sentence.segments().get(last))) {
            return Optional.empty();
        }
        for (TypedList list : lists) {
            Optional<NameList.Entry> entry = list.names().find(key);
            if (entry.isPresent() && isMeant(sentence, first, last, entry.get())) {
                Optional<NamedSpan> test = testOf(sentence, first, last, list.type());
                if (test.isPresent()) {
                    return test;
                }
                int end = list.type() == EntityType.BENCHMARK ? tail.end(sentence, first, last) : last;
                Optional<String> known = end == last
                        ? Optional.of(list.type() + ":" + entry.get().name())
                        : Optional.empty();
                return Optional.of(sentence.named(first, end, list.type(), Evidence.LISTED, known));
            }
        }
        return Optional.empty();
    }

    /** A tool's or a publisher's own: {@code Aider code editing leaderboard}, "on the {@code Aider} benchmark". */
    private Optional<NamedSpan> testOf(SentenceView sentence, int first, int last, EntityType type) {
        if (type != EntityType.PRODUCT && type != EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        int end = tail.endOfLeaderboard(sentence, first, last);
        boolean benchmark = type == EntityType.PRODUCT
                && sentence.following(last)
                        .filter(it -> it.folded().equals("benchmark"))
                        .isPresent()
                && isTakenOn(sentence, first);
        return end > last || benchmark
                ? Optional.of(sentence.named(first, end, EntityType.BENCHMARK, Evidence.LISTED, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isTakenOn(SentenceView sentence, int first) {
        int before = sentence.preceding(first)
                        .filter(it -> it.folded().equals("the"))
                        .isPresent()
                ? first - 1
                : first;
        return sentence.preceding(before).filter(it -> it.folded().equals("on")).isPresent();
    }

    /** {@code the Open Leaderboard's} is no plural. */
    private static boolean isPossessive(Segment segment) {
        return segment.join() == Segment.Join.APOSTROPHE && segment.text().equals("s");
    }

    private boolean isMeant(SentenceView sentence, int first, int last, NameList.Entry entry) {
        int start = sentence.segments().get(first).start();
        int end = sentence.segments().get(last).end();
        if (!entry.isWritten(sentence.text().substring(start, end)) || isInsideWord(sentence, first)) {
            return false;
        }
        boolean plainWord = first == last && !sentence.segments().get(first).isNameShaped();
        if (plainWord && end - start == 1) {
            return false;
        }
        if (!entry.ambiguous()) {
            return true;
        }
        if (sentence.isInTitle(start)
                || sentence.following(last).filter(Segment::startsWithDigit).isPresent()) {
            return false;
        }
        boolean continued = sentence.following(last)
                .filter(next -> next.isCapitalised() && !lexicon.titleWords().contains(next.folded()))
                .isPresent();
        return !continued
                && (sentence.isProperNoun(start, end) || sentence.isTagged(start, end) || isActor(sentence, last));
    }

    /** What a common word does not do: "Meta's shares", "Meta launched", "Meta has told". */
    private boolean isActor(SentenceView sentence, int last) {
        Optional<Segment> next = sentence.segment(last + 1);
        boolean owner = next.filter(it -> it.join() == Segment.Join.APOSTROPHE && sentence.hasTag(it, "POS"))
                .isPresent();
        boolean hasDone =
                sentence.following(last).filter(it -> it.folded().equals("has")).isPresent()
                        && sentence.following(last + 1)
                                .filter(verb -> sentence.hasTag(verb, "VBN"))
                                .isPresent();
        return owner
                || hasDone
                || sentence.following(last)
                        .filter(it -> lexicon.organizationVerbs().contains(it.folded()))
                        .isPresent();
    }

    /** Whether the name goes on to the left: {@code Pro} in {@code MMLU-Pro}; but {@code non-OpenAI} is {@code OpenAI}. */
    private static boolean isInsideWord(SentenceView sentence, int first) {
        Segment segment = sentence.segments().get(first);
        return segment.join() == Segment.Join.HYPHEN
                && !Character.isLowerCase(
                        sentence.segments().get(first - 1).text().codePointAt(0));
    }
}
