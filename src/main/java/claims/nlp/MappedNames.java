package claims.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Properties;

/** CoreNLP's sequence model with its weights in a mapped file instead of 350,000 arrays. */
final class MappedNames extends CRFClassifier<CoreLabel> {
    private final IntBuffer ends;
    private final FloatBuffer weights;

    /**
     * @param ends where the weights of each feature end
     * @param weights of each feature, one for each label or pair of labels
     */
    MappedNames(IntBuffer ends, FloatBuffer weights) {
        super(new Properties());
        this.ends = ends;
        this.weights = weights;
    }

    @Override
    protected CliquePotentialFunction getCliquePotentialFunctionForTest() {
        return (cliqueSize, label, features, values, position) -> potential(label, features, values);
    }

    /** As CoreNLP's own adds them up: in this order, as doubles. */
    private double potential(int label, int[] features, double[] values) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            int feature = features[i];
            double weight = weights.get((feature == 0 ? 0 : ends.get(feature - 1)) + label);
            sum += values == null ? weight : weight * values[i];
        }
        return sum;
    }
}
