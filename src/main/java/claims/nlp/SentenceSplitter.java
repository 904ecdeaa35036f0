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
    /**
     * The tokeniser looks ahead to the end of what has no white space, at every sign in it again: half a million
     * apostrophes take it an hour. No word and hardly an address is as long as this, and no row of signs.
     */
    static final int MAX_STRETCH = 300;

    static final int MAX_SIGNS = 50;

    /** Has no state: making it is compiling its expressions. */
    private static final WordToSentenceProcessor<CoreLabel> SPLITTER = new WordToSentenceProcessor<>();

    private SentenceSplitter() {}

    static List<List<CoreLabel>> split(String block) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : joined(SPLITTER.process(tokens(block)))) {
            for (int from = 0; from < sentence.size(); from += MAX_TOKENS) {
                sentences.add(sentence.subList(from, Math.min(from + MAX_TOKENS, sentence.size())));
            }
        }
        return sentences;
    }

    /** An abbreviation in brackets ends no sentence that goes on in lower case: "Lee (R-S.C.) told". */
    private static List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            boolean goesOn = !joined.isEmpty()
                    && last(joined).word().equals(")")
                    && Character.isLowerCase(sentence.get(0).word().codePointAt(0));
            if (goesOn) {
                joined.get(joined.size() - 1).addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static CoreLabel last(List<List<CoreLabel>> sentences) {
        List<CoreLabel> sentence = sentences.get(sentences.size() - 1);
        return sentence.get(sentence.size() - 1);
    }

    private static List<CoreLabel> tokens(String block) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (int from = 0; from < block.length(); ) {
            int to = pieceEnd(block, from);
            for (CoreLabel token : tokenise(block.substring(from, to))) {
                token.setBeginPosition(token.beginPosition() + from);
                token.setEndPosition(token.endPosition() + from);
                tokens.add(token);
            }
            from = to;
        }
        return tokens;
    }

    private static List<CoreLabel> tokenise(String text) {
        return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "invertible=true").tokenize();
    }

    /** The end of the block, or a place before it in a stretch that is too long. */
    private static int pieceEnd(String block, int from) {
        int stretch = 0;
        int signs = 0;
        for (int i = from; i < block.length(); ) {
            if (stretch >= MAX_STRETCH || signs >= MAX_SIGNS) {
                return i;
            }
            int c = block.codePointAt(i);
            int length = Character.charCount(c);
            stretch = Character.isWhitespace(c) ? 0 : stretch + length;
            signs = Character.isWhitespace(c) || Character.isLetterOrDigit(c) ? 0 : signs + length;
            i += length;
        }
        return block.length();
    }
}
