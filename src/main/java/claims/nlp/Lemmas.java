package claims.nlp;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Map;

/** The lemmas of an article's words by CoreNLP's morphology, which is asked once: most words come again. For one thread. */
final class Lemmas {
    private final Morphology morphology = new Morphology();
    private final Map<String, Map<String, String>> byTag = new HashMap<>();

    String of(String word, String tag) {
        return byTag.computeIfAbsent(tag, another -> new HashMap<>())
                .computeIfAbsent(word, another -> morphology.lemma(word, tag));
    }
}
