package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds again what was found: a name that one sentence gave away is a name in all others, the surname of a full name too.
 * In headlines in Title Case this is the only way for names without a list or a pattern.
 */
final class RepeatedNames {
    private final Map<String, NamedSpan> known = new HashMap<>();
    private int longest = 1;

    RepeatedNames(List<NamedSpan> names) {
        for (NamedSpan name : names) {
            List<Segment> segments = Segment.scan(name.text(), 0);
            longest = Math.max(longest, segments.size());
            known.putIfAbsent(NameList.key(segments), name);
        }
        for (NamedSpan name : names) {
            List<Segment> segments = Segment.scan(name.text(), 0);
            Segment surname = segments.get(segments.size() - 1);
            if (name.type() == EntityType.PERSON && segments.size() > 1 && surname.isCapitalised()) {
                known.putIfAbsent(
                        surname.folded(),
                        new NamedSpan(
                                surname.text(),
                                new Span(0, surname.text().length()),
                                EntityType.PERSON,
                                Evidence.REPEATED,
                                Optional.empty()));
            }
        }
    }

    /** The names of the sentence in places that nothing in {@code taken} covers. */
    List<NamedSpan> find(SentenceView sentence, List<NamedSpan> taken) {
        List<NamedSpan> found = new ArrayList<>();
        List<Segment> segments = sentence.segments();
        for (int first = 0; first < segments.size(); first++) {
            int last = Math.min(first + longest, segments.size()) - 1;
            for (; last >= first; last--) {
                Optional<NamedSpan> name = findAt(sentence, first, last);
                if (name.isPresent() && taken.stream().noneMatch(it -> it.span().overlaps(name.get().span()))) {
                    found.add(name.get());
                    first = last;
                    break;
                }
            }
        }
        return found;
    }

    private Optional<NamedSpan> findAt(SentenceView sentence, int first, int last) {
        List<Segment> window = sentence.segments().subList(first, last + 1);
        if (window.stream().skip(1).anyMatch(it -> it.join() == Segment.Join.BREAK || it.join() == Segment.Join.SLASH)) {
            return Optional.empty();
        }
        NamedSpan name = known.get(NameList.key(window));
        if (name == null || !isWrittenLike(name, window) || (window.size() == 1 && !isName(sentence, window.get(0)))) {
            return Optional.empty();
        }
        return Optional.of(sentence.named(first, last, name.type(), Evidence.REPEATED, name.key()));
    }

    private static boolean isWrittenLike(NamedSpan name, List<Segment> window) {
        List<Segment> original = Segment.scan(name.text(), 0);
        return original.get(0).text().charAt(0) == window.get(0).text().charAt(0)
                && original.get(original.size() - 1).isCapitalised() == window.get(window.size() - 1).isCapitalised();
    }

    /** A capital at the beginning of a sentence is no proof: the tagger has to see a proper noun. */
    private static boolean isName(SentenceView sentence, Segment segment) {
        return segment.isNameShaped()
                || (segment.isCapitalised()
                        && sentence.tokens(segment.start(), segment.end()).stream()
                                .anyMatch(token -> token.tag().startsWith("NNP")));
    }
}
