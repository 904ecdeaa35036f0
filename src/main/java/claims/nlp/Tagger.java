package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives words the tags that CoreNLP's tagger gives them, with its model and with scores that are the same to the last bit.
 * But that one computes what a word by itself speaks for again for each pair of tags before it. For several threads.
 */
final class Tagger {
    /** Of half a kilobyte each. The next one starts anew: most words of a text are in its every part. */
    static final int MOST_WORDS = 20_000;

    private final TaggerModel model;
    private final Map<String, WordEvidence> words = new ConcurrentHashMap<>();
    private final Map<String, WordBeside> wordsBeside = new ConcurrentHashMap<>();

    Tagger(TaggerModel model) {
        this.model = model;
    }

    void tag(List<CoreLabel> words) {
        int[] tags = new Tagging(this, words).tags();
        for (int i = 0; i < tags.length; i++) {
            words.get(i).setTag(model.tags().get(tags[i]));
        }
    }

    TaggerModel model() {
        return model;
    }

    WordEvidence evidence(String word) {
        WordEvidence known = words.get(word);
        return known == null ? keep(words, word, new WordEvidence(Americanize.americanize(word), model)) : known;
    }

    /** @param word as evidence has it */
    WordBeside beside(String word) {
        WordBeside known = wordsBeside.get(word);
        return known == null ? keep(wordsBeside, word, WordBeside.of(word, model)) : known;
    }

    /** That two threads make the same does no harm. */
    private static <T> T keep(Map<String, T> kept, String word, T made) {
        if (kept.size() >= MOST_WORDS) {
            kept.clear();
        }
        kept.put(word, made);
        return made;
    }
}
