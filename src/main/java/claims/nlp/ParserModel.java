package claims.nlp;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * What CoreNLP's neural dependency parser has learnt: a vector of numbers for each word, tag and label that it knows, and a
 * network with one hidden layer.
 *
 * <p>An input of the network is one of these vectors at one of the {@link #POSITIONS}: the places around the parser's stack
 * and buffer that it looks at, once for their words, once for their tags and, most of them, for their labels.
 *
 * @param labels the first is that of no word at all, the second that of the root
 * @param vectors of the words, then of the tags, then of the labels
 * @param inputWeights for each position, for each number of a vector there: its weights into all hidden cells
 * @param bias of each hidden cell
 * @param outputWeights for each hidden cell: its weights into all transitions
 * @param frequent in ascending order, the inputs whose share in the hidden cells CoreNLP computes ahead, as doubles; any
 *     other's it rounds to floats
 */
record ParserModel(
        Vocabulary words,
        List<String> tags,
        List<String> labels,
        FloatBuffer vectors,
        FloatBuffer inputWeights,
        FloatBuffer bias,
        FloatBuffer outputWeights,
        IntBuffer frequent) {

    static final int POSITIONS = 48;

    int vectorSize() {
        return inputWeights.capacity() / (POSITIONS * hiddenSize());
    }

    int hiddenSize() {
        return bias.capacity();
    }

    int transitions() {
        return outputWeights.capacity() / hiddenSize();
    }

    /** The number of the first label's vector; those of the tags are right before it. */
    int firstLabel() {
        return vectors.capacity() / vectorSize() - labels.size();
    }

    int firstTag() {
        return firstLabel() - tags.size();
    }

    static int input(int vector, int position) {
        return vector * POSITIONS + position;
    }
}
