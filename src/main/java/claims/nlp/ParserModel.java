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

    /** The tops of stack and buffer, then the children of what lies on the stack; of the tops a label tells nothing. */
    static final int PLACES = 18;

    static final int PLACES_WITHOUT_LABEL = 6;
    static final int POSITIONS = 3 * PLACES - PLACES_WITHOUT_LABEL;

    /** The position of a place's tag; that of its word is the place itself. */
    static int ofTag(int place) {
        return PLACES + place;
    }

    /** Of a place that has one. */
    static int ofLabel(int place) {
        return 2 * PLACES + place - PLACES_WITHOUT_LABEL;
    }

    static boolean hasLabel(int place) {
        return place >= PLACES_WITHOUT_LABEL;
    }

    int vectorSize() {
        return inputWeights.capacity() / (POSITIONS * hiddenSize());
    }

    int hiddenSize() {
        return bias.capacity();
    }

    int transitions() {
        return outputWeights.capacity() / hiddenSize();
    }

    /** For each position, for each number of a vector there. */
    float[][] inputRows() {
        return rows(inputWeights, hiddenSize());
    }

    /** For each hidden cell. */
    float[][] outputRows() {
        return rows(outputWeights, transitions());
    }

    static float[][] rows(FloatBuffer buffer, int length) {
        float[][] rows = new float[buffer.capacity() / length][length];
        for (int row = 0; row < rows.length; row++) {
            buffer.get(row * length, rows[row]);
        }
        return rows;
    }

    /** The other way. */
    static FloatBuffer joined(float[][] rows) {
        FloatBuffer joined = FloatBuffer.allocate(rows.length * rows[0].length);
        for (float[] row : rows) {
            joined.put(row);
        }
        return joined.flip();
    }

    static float[][] transposed(float[][] rows) {
        float[][] columns = new float[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    static float[] numbers(FloatBuffer buffer) {
        float[] numbers = new float[buffer.capacity()];
        buffer.get(0, numbers);
        return numbers;
    }

    float[] vector(int number) {
        float[] vector = new float[vectorSize()];
        vectors.get(number * vector.length, vector);
        return vector;
    }

    /** How many vectors there are. */
    int size() {
        return vectors.capacity() / vectorSize();
    }

    /** The number of the first label's vector; those of the tags are right before it. */
    int firstLabel() {
        return size() - labels.size();
    }

    int firstTag() {
        return firstLabel() - tags.size();
    }

    /** Whether CoreNLP computes its share ahead. */
    boolean isFrequent(int vector, int position) {
        int input = input(vector, position);
        int low = 0;
        int high = frequent.capacity() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int other = frequent.get(middle);
            if (other == input) {
                return true;
            } else if (other < input) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static int input(int vector, int position) {
        return vector * POSITIONS + position;
    }
}
