package claims.nlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network as CoreNLP has it: adds up in the same order and with the same roundings, so that its scores are the same to the
 * last bit. It takes its time: of a thousand transitions it is asked for one to three.
 */
final class ExactNetwork {
    private final ParserModel model;
    private final float[][] inputWeights;
    private final float[][] outputWeights;
    private final float[] bias;
    private final int[] nothing;
    /** The shares of most positions, most of the time. */
    private final AtomicReferenceArray<double[]> sharesOfNothing;

    ExactNetwork(ParserModel model, float[][] inputWeights, float[][] outputWeights, int[] nothing) {
        this.model = model;
        this.inputWeights = inputWeights;
        this.outputWeights = outputWeights;
        this.nothing = nothing;
        bias = ParserModel.numbers(model.bias());
        sharesOfNothing = new AtomicReferenceArray<>(nothing.length);
    }

    /** @param vectors the number of the vector at each position */
    double[] scores(int[] vectors) {
        double[] sums = sums(vectors);
        double[] scores = new double[model.transitions()];
        for (int cell = 0; cell < sums.length; cell++) {
            addScaled(sums[cell] * sums[cell] * sums[cell], outputWeights[cell], scores);
        }
        return scores;
    }

    /** Of the hidden cells, before each of them is cubed. */
    double[] sums(int[] vectors) {
        double[] sums = new double[bias.length];
        for (int position = 0; position < vectors.length; position++) {
            boolean isNothing = vectors[position] == nothing[position];
            double[] share = isNothing ? shareOfNothing(position) : share(vectors[position], position);
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] += share[cell];
            }
        }
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += bias[cell];
        }
        return sums;
    }

    private double[] shareOfNothing(int position) {
        double[] share = sharesOfNothing.get(position);
        if (share == null) {
            share = share(nothing[position], position);
            sharesOfNothing.set(position, share);
        }
        return share;
    }

    /** The products are floats; and so is what becomes of them where CoreNLP has not computed it ahead. */
    private double[] share(int vector, int position) {
        double[] share = new double[bias.length];
        float[] numbers = model.vector(vector);
        for (int i = 0; i < numbers.length; i++) {
            addScaled(numbers[i], inputWeights[position * numbers.length + i], share);
        }
        if (!model.isFrequent(vector, position)) {
            Arrays.setAll(share, cell -> (float) share[cell]);
        }
        return share;
    }

    private static void addScaled(float factor, float[] row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    private static void addScaled(double factor, float[] row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }
}
