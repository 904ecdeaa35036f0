package claims.nlp;

import java.nio.FloatBuffer;

/**
 * The parser's network, from what is around the stack and the buffer to a score for each transition, in two forms: layers that
 * are quick, and one that is exact. A {@link TransitionChooser} asks both. For several threads.
 *
 * @param caution to be sure of a transition, it must lead by so many times as much as is needed; more than 1 is for tests
 */
record Network(HiddenLayer hidden, OutputLayer output, ExactNetwork exact, float caution) {

    /** @param nothing the vector at each position where there is no word */
    static Network of(ParserModel model, int[] nothing, float caution) {
        float[][] inputWeights = rows(model.inputWeights(), model.hiddenSize());
        float[][] outputWeights = rows(model.outputWeights(), model.transitions());
        ExactNetwork exact = new ExactNetwork(model, inputWeights, outputWeights, nothing);
        HiddenLayer hidden = new HiddenLayer(model, inputWeights, nothing, exact.sums(nothing));
        return new Network(hidden, new OutputLayer(outputWeights), exact, caution);
    }

    private static float[][] rows(FloatBuffer buffer, int length) {
        float[][] rows = new float[buffer.capacity() / length][length];
        for (int row = 0; row < rows.length; row++) {
            buffer.get(row * length, rows[row]);
        }
        return rows;
    }
}
