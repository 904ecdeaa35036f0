package claims.nlp;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the tagger knows of each value of one of its features, as CoreNLP asks for it: at each tag the number of a weight, or
 * {@link #NONE}. A row is made of the mapped file when it is first asked for, and kept.
 */
final class MappedFeatures extends WordMap<int[]> {
    static final int NONE = -1;

    private final IntBuffer ends;
    private final ByteBuffer tags;
    private final int tagCount;
    private final AtomicReferenceArray<int[]> rows;

    /**
     * @param ends for the value before the first, and each value: where its weights end
     * @param tags of all weights, each the number of a tag
     */
    MappedFeatures(WordTable values, IntBuffer ends, ByteBuffer tags, int tagCount) {
        super(values);
        this.ends = ends;
        this.tags = tags;
        this.tagCount = tagCount;
        this.rows = new AtomicReferenceArray<>(values.size());
    }

    @Override
    int[] value(int number) {
        int[] row = rows.get(number);
        if (row == null) { // that two threads make the same does no harm
            row = mapped(number);
            rows.set(number, row);
        }
        return row;
    }

    private int[] mapped(int number) {
        int[] weights = new int[tagCount];
        Arrays.fill(weights, NONE);
        for (int weight = ends.get(number); weight < ends.get(number + 1); weight++) {
            weights[tags.get(weight)] = weight;
        }
        return weights;
    }
}
