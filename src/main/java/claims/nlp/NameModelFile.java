package claims.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
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
import java.util.Set;

/**
 * CoreNLP's name model as a file that is mapped. Its parts: all of the model as CoreNLP serialises it but what is big, each
 * of which has a {@link Part} in its place; the features ({@link WordTable}, three parts); where the weights of each feature
 * end; the weights; the words seen in lower case (three parts). The classes of words are in a file of their own
 * ({@link MappedClasses}).
 */
final class NameModelFile {
    private static final PartsFile FORMAT = new PartsFile('N' | 'E' << 8 | 'R' << 16 | 4 << 24, 9);
    private static final int BIG = 50_000;

    /** What is kept apart from the rest of the model. */
    private enum Part {
        FEATURES,
        WEIGHTS,
        CLASSES,
        WORDS
    }

    private NameModelFile() {}

    /** A stream that keeps what is big to itself. */
    private static final class Parting extends ObjectOutputStream {
        private List<String> features;
        private float[][] weights;
        private List<String> words;

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
            if (object instanceof MaxSizeConcurrentHashSet<?> set) {
                words = List.copyOf((Set<String>) set);
                return Part.WORDS;
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
            parts.addAll(WordTable.parts(parting.words));
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
        MappedWords words = new MappedWords(WordTable.of(parts.subList(6, 9)));
        try (ObjectInputStream joining = new ObjectInputStream(new ByteArrayInputStream(rest)) {
            {
                enableResolveObject(true);
            }

            @Override
            protected Object resolveObject(Object object) {
                return object instanceof Part part ? restored(part) : object;
            }

            private Object restored(Part part) {
                return switch (part) {
                    case FEATURES -> features;
                    case WEIGHTS -> new float[0][];
                    case CLASSES -> classes;
                    case WORDS -> words;
                };
            }
        }) {
            MappedNames names =
                    new MappedNames(parts.get(4).asIntBuffer(), parts.get(5).asFloatBuffer());
            names.loadClassifier(joining, new Properties());
            return names;
        }
    }
}
