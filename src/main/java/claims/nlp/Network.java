package claims.nlp;

/**
 * The parser's network, from what is around the stack and the buffer to a score for each transition, in two forms: layers that
 * are quick, and one that is exact. A {@link TransitionChooser} asks both. For several threads.
 *
 * @param caution to be sure of a transition, it must lead by so many times as much as is needed; more than 1 is for tests
 */
record Network(HiddenLayer hidden, OutputLayer output, ExactNetwork exact, float caution) {

    /** @param nothing the vector at each position where there is no word */
    static Network of(ParserModel model, NetworkConstants constants, int[] nothing, float caution) {
        float[][] inputWeights = model.inputRows();
        float[][] outputWeights = model.outputRows();
        return new Network(
                new HiddenLayer(model, inputWeights, nothing, constants),
                new OutputLayer(outputWeights, constants),
                new ExactNetwork(model, inputWeights, outputWeights, nothing),
                caution);
    }
}
