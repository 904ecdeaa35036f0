package claims.nlp;

/** From the values of the hidden cells to scores: of all transitions what a few cells add, or of one what all add. */
final class OutputLayer {
    private final float[][] ofCells;
    private final float[][] ofTransitions;
    private final float[] lengths;
    private final float[] most;

    /** @param weights of each cell, into all transitions */
    OutputLayer(float[][] weights) {
        ofCells = weights;
        most = new float[weights.length];
        lengths = new float[weights[0].length];
        ofTransitions = new float[lengths.length][weights.length];
        for (int cell = 0; cell < weights.length; cell++) {
            for (int transition = 0; transition < lengths.length; transition++) {
                float weight = weights[cell][transition];
                ofTransitions[transition][cell] = weight;
                most[cell] = Math.max(most[cell], Math.abs(weight));
            }
        }
        for (int transition = 0; transition < lengths.length; transition++) {
            float[] row = ofTransitions[transition];
            lengths[transition] = (float) Math.sqrt(Rows.product(row, row));
        }
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
