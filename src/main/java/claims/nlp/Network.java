package claims.nlp;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parser's network: from what is around the stack and the buffer to a score for each transition. For several threads.
 *
 * <p>It adds up in the order and with the roundings of CoreNLP's own, so that its scores are the same to the last bit. But
 * what an input adds to the hidden cells, its share, it computes when that input is first met, not ahead.
 */
final class Network {
    /** 8 kB each. An article of 1,500 words has 6,000; CoreNLP keeps the frequent ones and 5,000 others. */
    private static final int MOST_RARE_SHARES = 5_000;

    private final ParserModel model;
    private final float[][] inputWeights;
    private final float[] bias;
    private final double[][] outputWeights;
    private final int[] frequent;
    private final Map<Integer, double[]> shares = new ConcurrentHashMap<>();

    Network(ParserModel model) {
        this.model = model;
        inputWeights = rows(model.inputWeights(), model.hiddenSize());
        bias = floats(model.bias(), 0, model.hiddenSize());
        outputWeights = Arrays.stream(rows(model.outputWeights(), model.transitions()))
                .map(Network::doubles)
                .toArray(double[][]::new);
        frequent = new int[model.frequent().capacity()];
        model.frequent().get(0, frequent);
    }

    /** @param vectors the number of the vector at each position */
    double[] scores(int[] vectors) {
        double[] hidden = new double[bias.length];
        double[][] shares = new double[vectors.length][];
        Arrays.setAll(shares, position -> share(vectors[position], position));
        Rows.add(shares, hidden);
        for (int cell = 0; cell < hidden.length; cell++) {
            double sum = hidden[cell] + bias[cell];
            hidden[cell] = sum * sum * sum;
        }
        double[] scores = new double[model.transitions()];
        Rows.addScaled(hidden, outputWeights, scores);
        return scores;
    }

    private double[] share(int vector, int position) {
        Integer input = ParserModel.input(vector, position);
        double[] share = shares.get(input);
        return share == null ? newShare(input, vector, position) : share;
    }

    /** Two threads may come to compute the same, and either may keep it. */
    private double[] newShare(Integer input, int vector, int position) {
        double[] share = new double[bias.length];
        int size = model.vectorSize();
        float[] numbers = floats(model.vectors(), vector * size, size);
        Rows.addScaled(numbers, inputWeights, position * size, share);
        if (!isFrequent(input)) {
            Arrays.setAll(share, cell -> (float) share[cell]);
            if (shares.size() >= frequent.length + MOST_RARE_SHARES) {
                shares.keySet().removeIf(other -> !isFrequent(other));
            }
        }
        shares.put(input, share);
        return share;
    }

    private boolean isFrequent(int input) {
        return Arrays.binarySearch(frequent, input) >= 0;
    }

    private static float[][] rows(FloatBuffer buffer, int length) {
        float[][] rows = new float[buffer.capacity() / length][];
        Arrays.setAll(rows, row -> floats(buffer, row * length, length));
        return rows;
    }

    private static float[] floats(FloatBuffer buffer, int start, int length) {
        float[] floats = new float[length];
        buffer.get(start, floats);
        return floats;
    }

    private static double[] doubles(float[] floats) {
        double[] doubles = new double[floats.length];
        Arrays.setAll(doubles, i -> floats[i]);
        return doubles;
    }
}
