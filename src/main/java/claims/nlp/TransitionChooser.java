package claims.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the transitions of one sentence: the one that has the highest score with CoreNLP, of those that can be applied. Most
 * of the time the score itself need not be known.
 *
 * <ul>
 *   <li>Everything is computed in floats and in whatever order is quickest, together with a bound on how far two scores may then
 *       be off from one another. Only where the best leads by less is the {@link ExactNetwork} asked.
 *   <li>A cell's value is a sum to the third power: a third of the cells makes up nearly all of each score. Those are added up
 *       first. What the others could yet add is at most the product of two lengths, that of their values and that of the
 *       transition's weights (Cauchy and Schwarz): one or two transitions are left that could be best, and of those only the
 *       score is completed.
 * </ul>
 *
 * <p>Works in arrays that it uses over and over: not for several threads.
 */
final class TransitionChooser {
    /** The largest part of itself by which a float may be off that is the result of one operation. */
    static final float ROUNDING = 0x1p-24f;

    /** The square of a value from which on its cell is added up first: fewer cells would leave more transitions. */
    private static final float LARGE = 0.0225f;

    /** For the roundings of the bounds themselves. */
    private static final float SLACK = 1.001f;

    private final Network network;
    private final OutputLayer output;
    private final int[] choices;
    private final float[] cells;
    private final float[] doubts;
    private final float[][] rows = new float[ParserModel.PLACES][];
    private final Map<Long, HiddenLayer.Share> shares = new HashMap<>();
    private final int[] large;
    private final float[] scores;

    TransitionChooser(Network network) {
        this.network = network;
        output = network.output();
        choices = output.choices();
        cells = new float[output.cells()];
        doubts = new float[cells.length];
        large = new int[cells.length];
        scores = new float[output.transitions()];
    }

    /**
     * The best transition, by the number that CoreNLP gives it.
     *
     * @param vectors the number of the vector at each position
     */
    int best(int[] vectors, boolean canShift) {
        int count = canShift ? choices.length : choices.length - 1;
        float off = network.hidden().add(vectors, cells, rows, shares);
        float doubt = cube(off) * network.caution();
        float rest = addLargeCells();
        float least = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = Math.max(least, scores[choices[i]] - rest * output.length(choices[i]));
        }
        int best = -1;
        float first = Float.NEGATIVE_INFINITY;
        float second = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            int transition = choices[i];
            if (scores[transition] + rest * output.length(transition) + doubt >= least) {
                float score = scores[transition] + output.score(cells, transition);
                second = Math.max(second, Math.min(first, score));
                if (score > first) {
                    first = score;
                    best = transition;
                }
            }
        }
        return first - second > doubt ? best : exactlyBest(vectors, count);
    }

    /**
     * From the sums of the cells to their values.
     *
     * <p>With {@code z} for a sum, {@code m = |z| + off} is not less than the true one. The value may be off by
     * {@code 3 * m² * off}, as that is how fast a cube grows, and by what is lost of {@code m³} in roundings on its way into a
     * score. These are fewer than there are cells, as four sums are made side by side, or five products at a time. A score may be
     * off by as much times the weight, and the lead of one over another by twice as much. So that no {@code |z|} is needed, which
     * is slow: {@code m² <= 1.01 * z² + 101 * off²}, and {@code 2 * m <= 1 + m²}.
     *
     * @param off how far a sum may be off
     * @return how far the lead of a score over another may be off
     */
    private float cube(float off) {
        float ofOff = 101 * off * off;
        float halfOfRoundings = cells.length * ROUNDING / 2;
        for (int cell = 0; cell < cells.length; cell++) {
            float sum = cells[cell];
            float square = sum * sum;
            float most = 1.01f * square + ofOff;
            doubts[cell] = most * (3 * off + halfOfRoundings * (1 + most));
            cells[cell] = square * sum;
        }
        return 2 * SLACK * output.most(doubts);
    }

    /** Leaves the values of the other cells, and returns their length, as a vector. */
    private float addLargeCells() {
        int count = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            large[count] = cell;
            count += Float.floatToRawIntBits(LARGE - cells[cell] * cells[cell]) >>> 31; // 1 if that is negative
        }
        Arrays.fill(scores, 0);
        output.add(cells, large, count, scores);
        for (int i = 0; i < count; i++) {
            cells[large[i]] = 0;
        }
        return SLACK * (float) Math.sqrt(Rows.product(cells, cells));
    }

    private int exactlyBest(int[] vectors, int count) {
        double[] exact = network.exact().scores(vectors);
        int best = choices[0];
        for (int i = 1; i < count; i++) {
            if (exact[choices[i]] > exact[best]) {
                best = choices[i];
            }
        }
        return best;
    }
}
