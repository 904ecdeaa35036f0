package claims.nlp;

import java.nio.FloatBuffer;

/**
 * What can be said of the parser's network before there is a text. The build computes it: it takes as long as the parse of two
 * sentences.
 *
 * @param sumsOfNothing of the hidden cells where there is no word anywhere
 * @param positionLengths of each position: the largest length that its weights into one hidden cell have, as a vector
 * @param transitionWeights of each transition: the weights of all hidden cells into it
 * @param transitionLengths of each transition: the length of these, as a vector
 * @param mostOfCells of each hidden cell: its largest weight into a transition, without its sign
 */
record NetworkConstants(
        FloatBuffer sumsOfNothing,
        FloatBuffer positionLengths,
        FloatBuffer transitionWeights,
        FloatBuffer transitionLengths,
        FloatBuffer mostOfCells) {

    static NetworkConstants of(ParserModel model) {
        float[][] inputs = model.inputRows();
        float[][] cells = model.outputRows();
        float[][] transitions = ParserModel.transposed(cells);
        return new NetworkConstants(
                sumsOfNothing(model, inputs, cells),
                positionLengths(model, inputs),
                ParserModel.joined(transitions),
                transitionLengths(transitions),
                mostOfCells(transitions));
    }

    private static FloatBuffer sumsOfNothing(ParserModel model, float[][] inputs, float[][] cells) {
        int[] nothing = new VectorNumbers(model).ofNothing();
        double[] sums = new ExactNetwork(model, inputs, cells, nothing).sums(nothing);
        FloatBuffer rounded = FloatBuffer.allocate(sums.length);
        for (double sum : sums) {
            rounded.put((float) sum);
        }
        return rounded.flip();
    }

    private static FloatBuffer positionLengths(ParserModel model, float[][] inputs) {
        FloatBuffer lengths = FloatBuffer.allocate(ParserModel.POSITIONS);
        for (int position = 0; position < ParserModel.POSITIONS; position++) {
            float[] squares = new float[model.hiddenSize()];
            for (int i = 0; i < model.vectorSize(); i++) {
                float[] row = inputs[position * model.vectorSize() + i];
                for (int cell = 0; cell < row.length; cell++) {
                    squares[cell] += row[cell] * row[cell];
                }
            }
            lengths.put((float) Math.sqrt(largest(squares)));
        }
        return lengths.flip();
    }

    private static FloatBuffer transitionLengths(float[][] transitions) {
        FloatBuffer lengths = FloatBuffer.allocate(transitions.length);
        for (float[] weights : transitions) {
            lengths.put((float) Math.sqrt(Rows.product(weights, weights)));
        }
        return lengths.flip();
    }

    private static FloatBuffer mostOfCells(float[][] transitions) {
        float[] most = new float[transitions[0].length];
        for (float[] weights : transitions) {
            for (int cell = 0; cell < most.length; cell++) {
                most[cell] = Math.max(most[cell], Math.abs(weights[cell]));
            }
        }
        return FloatBuffer.wrap(most);
    }

    private static float largest(float[] numbers) {
        float largest = 0;
        for (float number : numbers) {
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
