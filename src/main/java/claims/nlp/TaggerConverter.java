package claims.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/** Run by the build only: takes CoreNLP's tagger apart, so that it can be written as a {@link TaggerModelFile}. */
final class TaggerConverter {
    private final MaxentTagger tagger;

    TaggerConverter(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    static TaggerConverter load(Path file) throws IOException {
        try (InputStream model = Files.newInputStream(file)) {
            return new TaggerConverter(new MaxentTagger(model, new Properties(), false));
        }
    }

    /** The class of each word whose distribution is known. All features that look at it share one map. */
    Map<String, String> classes() throws ReflectiveOperationException {
        for (Object feature : (Object[]) Hidden.get(Hidden.get(tagger, "extractorsRare"), "v")) {
            if (feature instanceof ExtractorDistsim) {
                return map(Hidden.get(feature, "lexicon"), "lexicon");
            }
        }
        throw new IllegalArgumentException("no feature of the tagger looks at a word's class");
    }

    List<ByteBuffer> parts() throws ReflectiveOperationException {
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(TaggerModelFile.tags(
                IntStream.range(0, tagger.numTags()).mapToObj(tagger::getTag).toList()));
        parts.addAll(weights());
        parts.addAll(dictionary());
        return parts;
    }

    /** The weights in the order of the features and their values; and the values, and those that are tags. */
    private List<ByteBuffer> weights() throws ReflectiveOperationException {
        double[] weights = ((LambdaSolve) Hidden.get(tagger, "prob")).lambda;
        ByteBuffer sorted = bytes(weights.length * Double.BYTES);
        ByteBuffer tags = bytes(weights.length);
        List<Integer> ends = new ArrayList<>(List.of(0));
        List<String> values = new ArrayList<>();
        List<?> features = (List<?>) Hidden.get(tagger, "fAssociations");
        if (features.size() != TagWeights.FEATURES) {
            throw new IllegalArgumentException("a tagger with other features: " + features.size());
        }
        for (int feature = 0; feature < features.size(); feature++) {
            for (Map.Entry<?, ?> value : ((Map<?, ?>) features.get(feature)).entrySet()) {
                values.add(TagWeights.key(feature, (String) value.getKey()));
                int[] numbers = (int[]) value.getValue();
                for (int tag = 0; tag < numbers.length; tag++) {
                    if (numbers[tag] >= 0) {
                        tags.put((byte) tag);
                        sorted.putDouble(weights[numbers[tag]]);
                    }
                }
                ends.add(tags.position());
            }
        }
        List<ByteBuffer> parts = new ArrayList<>(List.of(sorted, tags, ints(ends)));
        parts.addAll(WordTable.parts(values));
        parts.add(ints(transitions(values)));
        return parts;
    }

    /** As {@link TagTransitions} wants them: the numbers of the values that are one tag or two. */
    private List<Integer> transitions(List<String> values) {
        List<String> tags = new ArrayList<>();
        for (int tag = 0; tag < tagger.numTags(); tag++) {
            tags.add(tagger.getTag(tag));
        }
        tags.add(TaggerModel.NOTHING);
        Map<String, Integer> numbers = new HashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        List<Integer> transitions = new ArrayList<>();
        for (String tag : tags) {
            transitions.add(numbers.getOrDefault(TagWeights.key(TagWeights.TAG_BEFORE, tag), WordTable.NONE));
        }
        for (String first : tags) {
            for (String second : tags) {
                String pair = TagWeights.key(TagWeights.TWO_TAGS_BEFORE, first + "!" + second);
                transitions.add(numbers.getOrDefault(pair, WordTable.NONE));
            }
        }
        return transitions;
    }

    private List<ByteBuffer> dictionary() throws ReflectiveOperationException {
        Map<String, Object> counts = map(Hidden.get(tagger, "dict"), "dict");
        List<String> words = List.copyOf(counts.keySet());
        Map<List<Integer>, Integer> kinds = new LinkedHashMap<>();
        kinds.put(kind("", true, 0), 0); // of unknown words
        List<Integer> kindsOfWords = new ArrayList<>();
        for (String word : words) {
            Object count = counts.get(word);
            boolean rare = (Integer) call(count, "sum") < (Integer) Hidden.get(tagger, "rareWordThresh");
            int mostFrequent = tagger.getTagIndex((String) call(count, "getFirstTag"));
            kindsOfWords.add(kinds.computeIfAbsent(kind(word, rare, mostFrequent), unknown -> kinds.size()));
        }
        List<Integer> ends = new ArrayList<>();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (List<Integer> kind : kinds.keySet()) {
            kind.forEach(all::write);
            ends.add(all.size());
        }
        List<ByteBuffer> parts = new ArrayList<>(WordTable.parts(words));
        parts.addAll(List.of(ints(kindsOfWords), ints(ends), ByteBuffer.wrap(all.toByteArray())));
        return parts;
    }

    private List<Integer> kind(String word, boolean rare, int mostFrequentTag) {
        List<Integer> kind = new ArrayList<>();
        kind.add(rare ? (int) TagDictionary.RARE : 0);
        kind.add(mostFrequentTag);
        for (int tag : new Asked(tagger, word).tags()) {
            kind.add(tag);
        }
        return kind;
    }

    /** Which tags CoreNLP tries of a word. */
    private static final class Asked extends TestSentence {
        Asked(MaxentTagger tagger, String word) {
            super(tagger);
            sent = List.of(word);
            size = 1;
        }

        int[] tags() {
            return getPossibleValues(leftWindow());
        }
    }

    private static Object call(Object holder, String method) throws ReflectiveOperationException {
        Method called = holder.getClass().getDeclaredMethod(method);
        called.setAccessible(true);
        return called.invoke(holder);
    }

    @SuppressWarnings("unchecked") // as they are declared
    private static <T> Map<String, T> map(Object holder, String field) throws ReflectiveOperationException {
        return (Map<String, T>) Hidden.get(holder, field);
    }

    private static ByteBuffer ints(Collection<Integer> numbers) {
        ByteBuffer bytes = bytes(numbers.size() * Integer.BYTES);
        numbers.forEach(bytes::putInt);
        return bytes;
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
