package claims.nlp;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * From what is around the stack and the buffer to the sums of the hidden cells. At most places there is no word: so a sum
 * begins with what it is where there is none anywhere, and each place that has one adds what it changes in that, its share.
 * A share takes fifty times as long to compute as to add: it is kept. For several threads.
 */
final class HiddenLayer {
    /**
     * 4 kB each. An article of 1,500 words has 5,000, of which one half, those of frequent words, are of use to the next. None is
     * ever dropped: what is old before it is garbage makes memory grow.
     */
    private static final int MOST_SHARES = 9_000;

    private static final int MOST_WITH_RARE_ONES = 6_000;

    /** More than a product goes through on its way into a sum, here and in CoreNLP together: see {@link #add}. */
    private static final int ROUNDINGS = 32;

    private final ParserModel model;
    private final float[][][] weights;
    private final float[] lengths;

    private final int[] nothing;
    private final float[][] vectorsOfNothing;
    private final float[] sumsOfNothing;
    private final float sizeOfNothing;
    private final Share[] sharesOfTagsAndLabels;
    private final Map<Long, Share> shares = new ConcurrentHashMap<>();
    private final int[] allNumbers;

    HiddenLayer(ParserModel model, float[][] inputWeights, int[] nothing, NetworkConstants constants) {
        this.model = model;
        this.nothing = nothing;
        weights = new float[ParserModel.POSITIONS][][];
        lengths = ParserModel.numbers(constants.positionLengths());
        int size = model.vectorSize();
        vectorsOfNothing = new float[ParserModel.POSITIONS][];
        float sizes = 0;
        for (int position = 0; position < weights.length; position++) {
            vectorsOfNothing[position] = model.vector(nothing[position]);
            weights[position] = Arrays.copyOfRange(inputWeights, position * size, (position + 1) * size);
            sizes += lengths[position] * length(vectorsOfNothing[position]);
        }
        sumsOfNothing = ParserModel.numbers(constants.sumsOfNothing());
        sizeOfNothing = sizes + length(ParserModel.numbers(model.bias()));
        sharesOfTagsAndLabels = new Share[(model.size() - model.firstTag()) * ParserModel.POSITIONS];
        allNumbers = IntStream.range(0, size).toArray();
    }

    private static float length(float[] vector) {
        return (float) Math.sqrt(Rows.product(vector, vector));
    }

    /**
     * Fills the sums, and returns how far each may be off CoreNLP's.
     *
     * <p>With {@code r} for {@link TransitionChooser#ROUNDING}: a sum of products whose sizes
     * sum up to {@code s}, each of which is rounded {@code n} times on its way, is off the true one by less than
     * {@code n * r * s}, but for what squares of {@code r} are. Here {@code n} is at most 28: the vector less that of nothing, the
     * product, 14 times a share's own sum, twice where word, tag and label come together, ten times the cell's. In CoreNLP's sums,
     * which are doubles, it is two: the product, and rare shares. Of both, {@code s} is less than the sizes of all shares, as in
     * any cell the products of two vectors are together not larger than the product of their lengths.
     *
     * @param vectors the number of the vector at each position
     * @param rows has room for a row from each place
     * @param ofSentence the shares that one sentence has needed so far
     */
    float add(int[] vectors, float[] sums, float[][] rows, Map<Long, Share> ofSentence) {
        System.arraycopy(sumsOfNothing, 0, sums, 0, sums.length);
        float size = sizeOfNothing;
        int count = 0;
        for (int place = 0; place < ParserModel.PLACES; place++) {
            if (!isEmpty(vectors, place)) {
                Share share = share(vectors, place, ofSentence);
                rows[count++] = share.cells;
                size += share.size;
            }
        }
        Rows.add(rows, count, sums);
        return ROUNDINGS * TransitionChooser.ROUNDING * size;
    }

    private boolean isEmpty(int[] vectors, int place) {
        return isNothing(vectors, place)
                && isNothing(vectors, ParserModel.ofTag(place))
                && (!ParserModel.hasLabel(place) || isNothing(vectors, ParserModel.ofLabel(place)));
    }

    private boolean isNothing(int[] vectors, int position) {
        return vectors[position] == nothing[position];
    }

    private Share share(int[] vectors, int place, Map<Long, Share> ofSentence) {
        long label = ParserModel.hasLabel(place) ? vectors[ParserModel.ofLabel(place)] : 0;
        long wordAndTag = (long) vectors[place] * model.size() + vectors[ParserModel.ofTag(place)];
        Long key = (wordAndTag * model.size() + label) * ParserModel.PLACES + place;
        Share share = shares.get(key);
        return share == null ? ofSentence.computeIfAbsent(key, absent -> newShare(absent, vectors, place)) : share;
    }

    /** Two threads may come to compute the same, and either may keep it. */
    private Share newShare(Long key, int[] vectors, int place) {
        Share share = newShare(vectors, place);
        if (shares.size() < (share.isFrequent ? MOST_SHARES : MOST_WITH_RARE_ONES)) {
            shares.put(key, share);
        }
        return share;
    }

    private Share newShare(int[] vectors, int place) {
        Share word = newShare(vectors[place], place);
        Share tag = ofTagOrLabel(vectors, ParserModel.ofTag(place));
        float[][] rows = {tag.cells, null};
        float size = word.size + tag.size;
        if (ParserModel.hasLabel(place)) {
            Share label = ofTagOrLabel(vectors, ParserModel.ofLabel(place));
            rows[1] = label.cells;
            size += label.size;
        }
        Rows.add(rows, ParserModel.hasLabel(place) ? 2 : 1, word.cells);
        return new Share(word.cells, size, word.isFrequent);
    }

    private Share ofTagOrLabel(int[] vectors, int position) {
        int at = (vectors[position] - model.firstTag()) * ParserModel.POSITIONS + position;
        Share share = sharesOfTagsAndLabels[at];
        if (share == null) {
            share = newShare(vectors[position], position);
            sharesOfTagsAndLabels[at] = share;
        }
        return share;
    }

    private Share newShare(int vector, int position) {
        float[] numbers = model.vector(vector);
        float[] ofNothing = vectorsOfNothing[position];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] -= ofNothing[i];
        }
        float[] cells = new float[model.hiddenSize()];
        Rows.addScaled(numbers, weights[position], allNumbers, allNumbers.length, cells);
        return new Share(cells, length(numbers) * lengths[position], model.isFrequent(vector, position));
    }

    /** What a vector at a position, or all those of a place, change. */
    static final class Share {
        private final float[] cells;
        /** Of the products that are added up in a cell, each without its sign: the sum is not larger in any cell. */
        private final float size;

        private final boolean isFrequent;

        private Share(float[] cells, float size, boolean isFrequent) {
            this.cells = cells;
            this.size = size;
            this.isFrequent = isFrequent;
        }
    }
}
