package claims.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The tagger as a file that is mapped. Its parts: the names of the tags; the weights; the tag of each; where the weights of
 * each value of a feature end; the values ({@link WordTable}, three parts); those that are tags ({@link TagTransitions}); the
 * words of the dictionary (three parts); the kind of each; where each kind ends; and the kinds ({@link TagDictionary}).
 */
final class TaggerModelFile {
    private static final String BETWEEN_TAGS = " ";
    private static final PartsFile FORMAT =
            new PartsFile('T' | 'A' << 8 | 'G' << 16 | 2 << 24, 8 + 2 * WordTable.PARTS);

    private TaggerModelFile() {}

    static void write(TaggerConverter tagger, Path file) throws IOException, ReflectiveOperationException {
        FORMAT.write(file, tagger.parts());
    }

    static ByteBuffer tags(List<String> tags) {
        return ByteBuffer.wrap(String.join(BETWEEN_TAGS, tags).getBytes(StandardCharsets.UTF_8));
    }

    /** @param classes of the words whose distribution is known */
    static TaggerModel map(Path file, WordClasses classes) {
        List<ByteBuffer> parts = FORMAT.map(file);
        double[] weights = new double[parts.get(1).capacity() / Double.BYTES];
        parts.get(1).asDoubleBuffer().get(weights);
        List<String> tags = List.of(new String(bytes(parts.get(0)), StandardCharsets.UTF_8).split(BETWEEN_TAGS, -1));
        TagWeights learnt =
                new TagWeights(WordTable.of(parts.subList(4, 7)), ints(parts.get(3)), bytes(parts.get(2)), weights);
        return new TaggerModel(
                tags,
                learnt,
                new TagTransitions(learnt, tags.size(), ints(parts.get(7))),
                new TagDictionary(
                        WordTable.of(parts.subList(8, 11)),
                        parts.get(11).asIntBuffer(),
                        parts.get(12).asIntBuffer(),
                        parts.get(13)),
                classes);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static int[] ints(ByteBuffer buffer) {
        int[] ints = new int[buffer.capacity() / Integer.BYTES];
        buffer.asIntBuffer().get(ints);
        return ints;
    }
}
