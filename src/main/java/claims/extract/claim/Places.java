package claims.extract.claim;

import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Mark;
import claims.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sentences and links of an article by place, in characters of the cleaned text. */
final class Places {
    private final List<Sentence> sentences;
    private final TreeMap<Integer, Mark> links = new TreeMap<>();
    private final Map<Integer, Mark> linksBySource = new HashMap<>();

    Places(AnnotatedArticle article) {
        this.sentences = article.sentences();
        article.text().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .forEach(mark -> {
                    links.put(mark.shown().start(), mark);
                    linksBySource.put(mark.source().start(), mark);
                });
    }

    /** The sentence that holds a place or ends there. */
    Optional<Sentence> sentenceBefore(int place) {
        int low = -1;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() < place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < 0 ? Optional.empty() : Optional.of(sentences.get(low));
    }

    Optional<Sentence> after(Sentence sentence) {
        int next = sentence.index() + 1;
        return next < sentences.size() ? Optional.of(sentences.get(next)) : Optional.empty();
    }

    List<Sentence> sentencesIn(Span span) {
        List<Sentence> inside = new ArrayList<>();
        int at = sentenceBefore(span.start() + 1).map(Sentence::index).orElse(0);
        while (at < sentences.size() && sentences.get(at).start() < span.end()) {
            inside.add(sentences.get(at++));
        }
        return inside;
    }

    Collection<Mark> linksIn(Span span) {
        return links.subMap(span.start(), true, span.end(), true).values();
    }

    /** The link that a note's mark is: {@code [1](…)}, {@code [[1]](…)}. */
    Optional<Mark> linkAround(Mark mark) {
        int start = mark.source().start();
        return Optional.ofNullable(linksBySource.get(start))
                .or(() -> Optional.ofNullable(linksBySource.get(start - 1)))
                .filter(link -> link.source().contains(mark.source()));
    }

    /** The link whose words stand at a place. */
    Optional<Mark> linkAt(int place) {
        return Optional.ofNullable(links.floorEntry(place))
                .map(Map.Entry::getValue)
                .filter(link -> place < link.shown().end());
    }

    /** {@code www.} is no part of a name. */
    static Optional<String> host(Mark link) {
        try {
            String host = new URI(link.label()).getHost();
            return Optional.ofNullable(host).map(name -> name.startsWith("www.") ? name.substring(4) : name);
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    }
}
