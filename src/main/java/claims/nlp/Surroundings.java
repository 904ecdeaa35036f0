package claims.nlp;

import edu.stanford.nlp.parser.nndep.Config;
import java.util.List;

/** What the parser's network sees of a sentence: what is around the stack and the buffer, as numbers of vectors. */
final class Surroundings {
    private final VectorNumbers numbers;
    /** Where there is no word, of the root, then of the words. */
    private final int[] words;

    private final int[] tags;

    Surroundings(List<Token> tokens, VectorNumbers numbers) {
        this.numbers = numbers;
        words = new int[ParserState.FIRST_WORD + tokens.size()];
        tags = new int[words.length];
        set(ParserState.NOTHING, Config.NULL, Config.NULL);
        set(ParserState.ROOT, Config.ROOT, Config.ROOT);
        for (Token token : tokens) {
            set(ParserState.FIRST_WORD + token.index(), token.text(), token.tag());
        }
    }

    private void set(int at, String word, String tag) {
        words[at] = numbers.word(word);
        tags[at] = numbers.tag(tag);
    }

    /** A vector for each position: the words of all places, then their tags, then labels. */
    int[] vectors(ParserState state) {
        int[] places = places(state);
        int[] vectors = new int[ParserModel.POSITIONS];
        for (int place = 0; place < places.length; place++) {
            int word = places[place];
            vectors[place] = words[word];
            vectors[ParserModel.ofTag(place)] = tags[word];
            if (ParserModel.hasLabel(place)) {
                vectors[ParserModel.ofLabel(place)] = numbers.label(state.label(word));
            }
        }
        return vectors;
    }

    /** The tops of both, and the outermost children on the stack. */
    private static int[] places(ParserState state) {
        int[] places = new int[ParserModel.PLACES];
        for (int i = 0; i < 3; i++) {
            places[i] = state.stack(2 - i);
            places[3 + i] = state.buffer(i);
        }
        int at = ParserModel.PLACES_WITHOUT_LABEL;
        for (int i = 0; i < 2; i++) {
            int parent = state.stack(i);
            int left = state.leftChild(parent);
            int right = state.rightChild(parent);
            places[at++] = left;
            places[at++] = right;
            places[at++] = state.secondLeftChild(parent);
            places[at++] = state.secondRightChild(parent);
            places[at++] = state.leftChild(left);
            places[at++] = state.rightChild(right);
        }
        return places;
    }
}
