package claims.nlp;

import edu.stanford.nlp.parser.nndep.Config;
import edu.stanford.nlp.parser.nndep.Configuration;
import java.util.List;

/** What the parser's network sees of a sentence: what is around the stack and the buffer, as numbers of vectors. */
final class Surroundings {
    private static final int PLACES = 18;
    /** The labels of what lies on the stack and in the buffer itself tell nothing. */
    private static final int FIRST_WITH_LABEL = 6;

    private final VectorNumbers numbers;
    /** Of no word at all, of the root, then of the words, which CoreNLP numbers from 1. */
    private final int[] words;

    private final int[] tags;

    Surroundings(List<Token> tokens, VectorNumbers numbers) {
        this.numbers = numbers;
        words = new int[tokens.size() + 2];
        tags = new int[tokens.size() + 2];
        set(0, Config.NULL, Config.NULL);
        set(1, Config.ROOT, Config.ROOT);
        for (Token token : tokens) {
            set(token.index() + 2, token.text(), token.tag());
        }
    }

    private void set(int at, String word, String tag) {
        words[at] = numbers.word(word);
        tags[at] = numbers.tag(tag);
    }

    /** A vector for each position: the words of all places, then their tags, then labels. */
    int[] vectors(Configuration state) {
        int[] places = places(state);
        int[] vectors = new int[ParserModel.POSITIONS];
        for (int i = 0; i < PLACES; i++) {
            vectors[i] = words[places[i] + 1];
            vectors[PLACES + i] = tags[places[i] + 1];
        }
        for (int i = FIRST_WITH_LABEL; i < PLACES; i++) {
            vectors[2 * PLACES + i - FIRST_WITH_LABEL] = numbers.label(state.getLabel(places[i]));
        }
        return vectors;
    }

    /** Numbers of words, 0 for the root and -1 for none: the tops of both, and the outermost children on the stack. */
    private static int[] places(Configuration state) {
        int[] places = new int[PLACES];
        for (int i = 0; i < 3; i++) {
            places[i] = state.getStack(2 - i);
            places[3 + i] = state.getBuffer(i);
        }
        for (int i = 0; i < 2; i++) {
            int parent = state.getStack(i);
            int left = state.getLeftChild(parent);
            int right = state.getRightChild(parent);
            int at = FIRST_WITH_LABEL * (1 + i);
            places[at] = left;
            places[at + 1] = right;
            places[at + 2] = state.getLeftChild(parent, 2);
            places[at + 3] = state.getRightChild(parent, 2);
            places[at + 4] = state.getLeftChild(left);
            places[at + 5] = state.getRightChild(right);
        }
        return places;
    }
}
