package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Splits a block into sentences of tokens. */
final class SentenceSplitter {
    /**
     * The models' cost grows with the square of a sentence in places, and no writer makes sentences of this length: what
     * does (lists without a full stop, noise) is cut here.
     */
    static final int MAX_TOKENS = 400;

    private SentenceSplitter() {}

    static List<List<CoreLabel>> split(String block) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(block), new CoreLabelTokenFactory(), "invertible=true").tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            for (int from = 0; from < sentence.size(); from += MAX_TOKENS) {
                sentences.add(sentence.subList(from, Math.min(from + MAX_TOKENS, sentence.size())));
            }
        }
        return sentences;
    }
}
