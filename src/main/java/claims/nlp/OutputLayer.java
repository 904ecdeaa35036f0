package claims.nlp;

/**
 * The weights from the hidden cells to the transitions, in both orders: of a few transitions the whole score, or of all of them
 * what a few cells add.
 *
 * @param lengths of the weights of each transition, as a vector
 * @param most the largest weight of each cell, without its sign
 */
record OutputLayer(float[][] ofCells, float[][] ofTransitions, float[] lengths, float[] most) {

    OutputLayer(float[][] ofCells) {
        this(
                ofCells,
                new float[ofCells[0].length][ofCells.length],
                new float[ofCells[0].length],
                new float[ofCells.length]);
        for (int cell = 0; cell < ofCells.length; cell++) {
            for (int transition = 0; transition < ofTransitions.length; transition++) {
                float weight = ofCells[cell][transition];
                ofTransitions[transition][cell] = weight;
                most[cell] = Math.max(most[cell], Math.abs(weight));
            }
        }
        for (int transition = 0; transition < lengths.length; transition++) {
            float[] weights = ofTransitions[transition];
            lengths[transition] = (float) Math.sqrt(Rows.product(weights, weights));
        }
    }

    /** Of the two arcs to the root none is a choice: that of the last word is bound to come. The shift stands last. */
    int[] choices() {
        int arcs = lengths.length / 2;
        int[] choices = new int[2 * arcs - 1];
        int count = 0;
        for (int transition = 0; transition < lengths.length; transition++) {
            if (transition % arcs != 0 || transition == 2 * arcs) {
                choices[count++] = transition;
            }
        }
        return choices;
    }
}
