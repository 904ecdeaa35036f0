package claims.extract.claim;

import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Token;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mentions of entities by sentence and word. */
final class Appearances {
    private final Map<Integer, List<Appearance>> bySentence = new HashMap<>();

    private record Named(Entity entity, Slice slice) {}

    Appearances(List<Reading> readings, AnnotatedArticle article, List<Entity> entities) {
        List<Named> names = new ArrayList<>();
        for (Entity entity : entities) {
            entity.mentions().forEach(slice -> names.add(new Named(entity, slice)));
        }
        names.sort((one, other) -> Slice.IN_ORDER.compare(one.slice(), other.slice()));
        int next = 0;
        for (Reading reading : readings) {
            Span place = article.slice(reading.token(0), reading.token(reading.size() - 1))
                    .span();
            List<Named> here = new ArrayList<>();
            while (next < names.size() && names.get(next).slice().start() < place.end()) {
                if (names.get(next).slice().span().overlaps(place)) {
                    here.add(names.get(next));
                }
                next++;
            }
            bySentence.put(reading.sentence().index(), inWords(reading, article, here));
        }
    }

    private static List<Appearance> inWords(Reading reading, AnnotatedArticle article, List<Named> names) {
        List<Appearance> appearances = new ArrayList<>();
        int at = 0;
        for (Named name : names) {
            int first = -1;
            int last = -1;
            for (int i = at; i < reading.size(); i++) {
                Token token = reading.token(i);
                Span place = article.slice(token, token).span();
                if (place.start() >= name.slice().end()) {
                    break;
                }
                if (place.overlaps(name.slice().span())) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0) {
                appearances.add(new Appearance(name.entity(), name.slice(), new Words(first, last)));
                at = first;
            }
        }
        return appearances;
    }

    List<Appearance> in(Reading reading) {
        return bySentence.getOrDefault(reading.sentence().index(), List.of());
    }

    /** The mention that a word belongs to. */
    Optional<Appearance> at(Reading reading, int word) {
        return in(reading).stream()
                .filter(appearance -> appearance.words().contains(word))
                .findFirst();
    }

    /** The mentions that begin in these words. */
    List<Appearance> within(Reading reading, Words words) {
        return in(reading).stream()
                .filter(appearance -> words.contains(appearance.words().first()))
                .toList();
    }
}
