package claims.nlp;

/** From the values of the hidden cells to scores: of all transitions what a few cells add, or of one what all add. */
final class OutputLayer {
    private final float[][] ofCells;
    private final float[][] ofTransitions;
    private final float[] lengths;
    private final float[] most;

    /** @param weights of each cell, into all transitions */
    OutputLayer(float[][] weights, NetworkConstants constants) {
        ofCells = weights;
        ofTransitions = ParserModel.rows(constants.transitionWeights(), weights.length);
        lengths = ParserModel.numbers(constants.transitionLengths());
        most = ParserModel.numbers(constants.mostOfCells());
    }

    int cells() {
        return most.length;
    }

    int transitions() {
        return lengths.length;
    }

    /** Of the two arcs to the root none is a choice: that of the last word is bound to come. The shift stands last. */
    int[] choices() {
        int arcs = transitions() / 2;
        int[] choices = new int[2 * arcs - 1];
        int count = 0;
        for (int transition = 0; transition < transitions(); transition++) {
            if (transition % arcs != 0 || transition == 2 * arcs) {
                choices[count++] = transition;
            }
        }
        return choices;
    }

    /** Adds to the scores what the first of the chosen cells add. */
    void add(float[] values, int[] chosen, int count, float[] scores) {
        Rows.addScaled(values, ofCells, chosen, count, scores);
    }

    float score(float[] values, int transition) {
        return Rows.product(values, ofTransitions[transition]);
    }

    /** What no score exceeds, with or without its sign, when no value is negative. */
    float most(float[] values) {
        return Rows.product(values, most);
    }

    /** The length of a transition's weights, as a vector. */
    float length(int transition) {
        return lengths[transition];
    }
}
