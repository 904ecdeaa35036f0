package claims.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Run by the build only: takes CoreNLP's tagger apart, so that it can be written as a {@link TaggerModelFile}. */
final class TaggerConverter extends MaxentTagger {
    private static final long serialVersionUID = 1L;

    private TaggerConverter(InputStream model) {
        super(model, new Properties(), false); // named by its file, it would remember where that was
    }

    static TaggerConverter load(Path file) throws IOException {
        try (InputStream model = Files.newInputStream(file)) {
            return new TaggerConverter(model);
        }
    }

    /** The class of each word whose distribution is known. */
    Map<String, String> classes() throws ReflectiveOperationException {
        return map(TaggerModelFile.distribution(this), "lexicon");
    }

    /** Its parts, which are no longer in it. */
    List<ByteBuffer> takeApart() throws IOException, ReflectiveOperationException {
        LambdaSolve solved = (LambdaSolve) Hidden.get(this, "prob");
        @SuppressWarnings("unchecked") // as it is declared
        List<Map<String, int[]>> features = (List<Map<String, int[]>>) Hidden.get(this, "fAssociations");
        List<ByteBuffer> values = new ArrayList<>();
        List<ByteBuffer> parts = new ArrayList<>(weights(features, solved.lambda, values));
        Map<String, Object> counts = map(Hidden.get(this, "dict"), "dict");
        parts.addAll(dictionary(counts));
        parts.addAll(values);

        solved.lambda = new double[0];
        features.forEach(Map::clear);
        counts.clear();
        classes().clear();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        saveModel(new DataOutputStream(rest));
        parts.add(0, ByteBuffer.wrap(rest.toByteArray()));
        return parts;
    }

    /** The weights in the order of the features and their values; theirs are added to {@code values}. */
    private List<ByteBuffer> weights(List<Map<String, int[]>> features, double[] weights, List<ByteBuffer> values) {
        ByteBuffer sorted = bytes(weights.length * Double.BYTES);
        ByteBuffer tags = bytes(weights.length);
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (Map<String, int[]> feature : features) {
            values.addAll(WordTable.parts(List.copyOf(feature.keySet())));
            for (int[] numbers : feature.values()) {
                for (int tag = 0; tag < numbers.length; tag++) {
                    if (numbers[tag] >= 0) {
                        tags.put((byte) tag);
                        sorted.putDouble(weights[numbers[tag]]);
                    }
                }
                ends.add(tags.position());
            }
        }
        return List.of(sorted, tags, ints(ends));
    }

    private static List<ByteBuffer> dictionary(Map<String, Object> counts)
            throws IOException, ReflectiveOperationException {
        List<String> words = List.copyOf(counts.keySet());
        Map<ByteBuffer, Integer> kinds = new LinkedHashMap<>();
        List<Integer> kindsOfWords = new ArrayList<>();
        for (String word : words) {
            ByteBuffer bytes = ByteBuffer.wrap(oneWord(counts.get(word)));
            kindsOfWords.add(kinds.computeIfAbsent(bytes, unknown -> kinds.size()));
        }
        List<Integer> ends = new ArrayList<>();
        ByteArrayOutputStream dictionaries = new ByteArrayOutputStream();
        for (ByteBuffer bytes : kinds.keySet()) {
            dictionaries.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
            ends.add(dictionaries.size());
        }
        List<ByteBuffer> parts = new ArrayList<>(WordTable.parts(words));
        parts.addAll(List.of(ints(kindsOfWords), ints(ends), ByteBuffer.wrap(dictionaries.toByteArray())));
        return parts;
    }

    private static byte[] oneWord(Object counts) throws IOException, ReflectiveOperationException {
        Method save = counts.getClass().getDeclaredMethod("save", DataOutputStream.class);
        save.setAccessible(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(1);
        data.writeUTF("");
        save.invoke(counts, data);
        data.writeInt(0); // verbs
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked") // as they are declared
    private static <T> Map<String, T> map(Object holder, String field) throws ReflectiveOperationException {
        return (Map<String, T>) Hidden.get(holder, field);
    }

    private static ByteBuffer ints(List<Integer> numbers) {
        ByteBuffer bytes = bytes(numbers.size() * Integer.BYTES);
        numbers.forEach(bytes::putInt);
        return bytes;
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
