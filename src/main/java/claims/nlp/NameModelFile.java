package claims.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CoreNLP's name model as a file that is mapped. Its parts: the features ({@link FeatureTable}); the weights of those at a
 * word, then of those of a word and the one before; the words seen in lower case ({@link WordTable}). The classes of words
 * are in a file of their own ({@link WordClasses}).
 */
final class NameModelFile {
    private static final int WEIGHTS = FeatureTable.PARTS;
    private static final int LOWER_CASE = WEIGHTS + 2;
    private static final PartsFile FORMAT =
            new PartsFile('N' | 'E' << 8 | 'R' << 16 | 5 << 24, LOWER_CASE + WordTable.PARTS);

    private NameModelFile() {}

    static void write(CRFClassifier<CoreLabel> model, Path file) throws IOException, ReflectiveOperationException {
        if (!model.classIndex.objectsList().equals(NameModel.LABELS)) {
            throw new IllegalArgumentException("other labels: " + model.classIndex);
        }
        Index<?> names = (Index<?>) Hidden.get(model, "featureIndex");
        float[][] weights = (float[][]) Hidden.get(model, "weights");
        int[] pairs = pairs((List<?>) Hidden.get(model, "labelIndices"));
        Map<String, Integer> features = new LinkedHashMap<>();
        List<float[]> ofLabels = new ArrayList<>();
        List<float[]> ofPairs = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            String name = (String) names.get(i);
            List<float[]> rows = weights[i].length == LabelChain.LABELS ? ofLabels : ofPairs;
            features.put(name, FeatureSum.feature(name, rows.size()));
            rows.add(rows == ofLabels ? weights[i] : ordered(weights[i], pairs));
        }
        List<ByteBuffer> parts = new ArrayList<>(FeatureTable.parts(features));
        parts.add(floats(ofLabels));
        parts.add(floats(ofPairs));
        parts.addAll(WordTable.parts(List.copyOf(model.getKnownLCWords())));
        FORMAT.write(file, parts);
    }

    /** The place of each pair of labels: CoreNLP has numbered them as it met them. */
    private static int[] pairs(List<?> labels) {
        int[] pairs = new int[LabelChain.PAIRS];
        Index<?> ofPairs = (Index<?>) labels.get(1);
        for (int i = 0; i < pairs.length; i++) {
            int[] pair = ((CRFLabel) ofPairs.get(i)).getLabel();
            pairs[i] = pair[0] * LabelChain.LABELS + pair[1];
        }
        return pairs;
    }

    private static float[] ordered(float[] weights, int[] places) {
        float[] ordered = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            ordered[places[i]] = weights[i];
        }
        return ordered;
    }

    private static ByteBuffer floats(List<float[]> rows) {
        ByteBuffer bytes = ByteBuffer.allocate(rows.size() * rows.get(0).length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : rows) {
            for (float weight : row) {
                bytes.putFloat(weight);
            }
        }
        return bytes;
    }

    /** @param classes of the words whose distribution is known */
    static NameModel map(Path file, WordClasses classes) {
        List<ByteBuffer> parts = FORMAT.map(file);
        FeatureTable table = FeatureTable.of(parts);
        WordTable lowerCase = WordTable.of(parts.subList(LOWER_CASE, parts.size()));
        return new NameModel(
                new NameWords(table, lowerCase, classes),
                table,
                parts.get(WEIGHTS).asLongBuffer(),
                parts.get(WEIGHTS + 1).asLongBuffer());
    }
}
