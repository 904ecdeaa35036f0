package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds again what was found: a name that one sentence gave away is a name in all others, the surname of a full name too.
 * In headlines in Title Case this is the only way for names without a list or a pattern.
 */
final class RepeatedNames {
    private final Map<String, NamedSpan> known = new HashMap<>();
    private final Set<String> plainWords;
    private final VersionTail tail;
    private int longest = 1;

    /** {@code plainWords} are those that the article writes without a capital. */
    RepeatedNames(List<NamedSpan> names, TypeAgreement agreement, VersionTail tail, Set<String> plainWords) {
        this.plainWords = plainWords;
        this.tail = tail;
        for (NamedSpan name : names) {
            List<Segment> segments = Segment.scan(name.text(), 0);
            longest = Math.max(longest, segments.size());
            known.putIfAbsent(NameList.key(segments), name);
        }
        for (NamedSpan name : names) {
            agreement.shortForms(name).forEach(shorter -> known.putIfAbsent(shorter, name));
        }
    }

    /** The names of the sentence in places that nothing in {@code taken} covers. */
    List<NamedSpan> find(SentenceView sentence, List<NamedSpan> taken) {
        List<NamedSpan> found = new ArrayList<>();
        for (int first = 0; first < sentence.segments().size(); first++) {
            List<String> keys = NameList.keys(sentence.joined(first, longest));
            for (int last = first + keys.size() - 1; last >= first; last--) {
                Optional<NamedSpan> name = findAt(sentence, first, last, keys.get(last - first));
                if (name.isPresent()
                        && taken.stream()
                                .noneMatch(it -> it.span().overlaps(name.get().span()))) {
                    found.add(name.get());
                    first = sentence.lastBefore(name.get().span().end());
                    break;
                }
            }
        }
        return found;
    }

    private Optional<NamedSpan> findAt(SentenceView sentence, int first, int last, String key) {
        List<Segment> window = sentence.segments().subList(first, last + 1);
        NamedSpan name = known.get(key);
        if (name == null || !isWrittenLike(name, window) || (window.size() == 1 && !isName(sentence, window.get(0)))) {
            return Optional.empty();
        }
        boolean whole = NameList.key(name.text()).equals(key);
        // What has one version may have others: "Kestrel 2" beside "Kestrel 3".
        int end = !whole && name.type() == EntityType.PRODUCT ? tail.end(sentence, last) : last;
        return Optional.of(
                sentence.named(first, end, name.type(), Evidence.REPEATED, whole ? name.key() : Optional.empty()));
    }

    /** Capitals as in the name, which may hold these words in its midst. */
    private static boolean isWrittenLike(NamedSpan name, List<Segment> window) {
        return window.stream()
                .allMatch(segment -> Segment.scan(name.text(), 0).stream()
                        .anyMatch(original -> original.text().equals(segment.text())
                                || (segment.isCapitalised()
                                        && original.isCapitalised()
                                        && original.folded().equals(segment.folded()))));
    }

    /** A capital is proof where the article never writes the word without one, or where the tagger sees a name. */
    private boolean isName(SentenceView sentence, Segment segment) {
        return segment.isNameShaped()
                || (segment.isCapitalised()
                        && (!plainWords.contains(segment.text().toLowerCase(Locale.ROOT))
                                || (!sentence.isInTitle(segment) && sentence.hasTag(segment, "NNP"))));
    }
}
