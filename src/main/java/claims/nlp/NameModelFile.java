package claims.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.HashIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * CoreNLP's name model as a file that is mapped. Its parts: all of the model as CoreNLP serialises it but what is big, each
 * of which has a {@link Part} in its place; the features ({@link WordTable}, three parts); where the weights of each feature
 * end; the weights. The classes of words are in a file of their own ({@link MappedClasses}).
 */
final class NameModelFile {
    private static final PartsFile FORMAT = new PartsFile('N' | 'E' << 8 | 'R' << 16 | 3 << 24, 6);
    private static final int BIG = 50_000;

    /** What is kept apart from the rest of the model. */
    private enum Part {
        FEATURES,
        WEIGHTS,
        CLASSES
    }

    private NameModelFile() {}

    /** A stream that keeps what is big to itself. */
    private static final class Parting extends ObjectOutputStream {
        private List<String> features;
        private float[][] weights;

        Parting(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        @SuppressWarnings("unchecked") // what the model is made of
        protected Object replaceObject(Object object) {
            if (object instanceof HashIndex<?> index && index.size() > BIG) {
                features = (List<String>) index.objectsList();
                return Part.FEATURES;
            }
            if (object instanceof float[][] numbers) {
                weights = numbers;
                return Part.WEIGHTS;
            }
            if (object instanceof Map<?, ?> map && map.size() > BIG) {
                return Part.CLASSES;
            }
            return object;
        }
    }

    static void write(CRFClassifier<CoreLabel> model, Path file) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (Parting parting = new Parting(rest)) {
            model.serializeClassifier(parting);
            List<ByteBuffer> parts = new ArrayList<>();
            parts.add(ByteBuffer.wrap(rest.toByteArray()));
            parts.addAll(WordTable.parts(parting.features));
            parts.addAll(weights(parting.weights));
            FORMAT.write(file, parts);
        }
    }

    private static List<ByteBuffer> weights(float[][] weights) {
        int[] ends = new int[weights.length];
        int end = 0;
        for (int feature = 0; feature < weights.length; feature++) {
            end += weights[feature].length;
            ends[feature] = end;
        }
        ByteBuffer numbers = ByteBuffer.allocate(end * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : weights) {
            for (float weight : row) {
                numbers.putFloat(weight);
            }
        }
        return List.of(ints(ends), numbers);
    }

    private static ByteBuffer ints(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(numbers);
        return bytes;
    }

    /** @param classes of the words whose distribution is known */
    static CRFClassifier<CoreLabel> map(Path file, Map<String, String> classes)
            throws IOException, ClassNotFoundException {
        List<ByteBuffer> parts = FORMAT.map(file);
        byte[] rest = new byte[parts.get(0).capacity()];
        parts.get(0).get(rest);
        Serializable features = new MappedIndex(WordTable.of(parts.subList(1, 4)));
        try (ObjectInputStream joining = new ObjectInputStream(new ByteArrayInputStream(rest)) {
            {
                enableResolveObject(true);
            }

            @Override
            protected Object resolveObject(Object object) {
                return object == Part.FEATURES
                        ? features
                        : object == Part.WEIGHTS ? new float[0][] : object == Part.CLASSES ? classes : object;
            }
        }) {
            MappedNames names =
                    new MappedNames(parts.get(4).asIntBuffer(), parts.get(5).asFloatBuffer());
            names.loadClassifier(joining, new Properties());
            return names;
        }
    }
}
