package claims.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * CoreNLP's tagger as a file that is mapped. Its parts: all of the tagger as CoreNLP writes it, but with nothing in its big
 * maps; the weights; the tag of each; where the weights of each value of each feature end; the words of the dictionary
 * ({@link WordTable}, three parts); the number of each one's counts; where each of the counts ends; the counts; and the
 * values of each feature (three parts each).
 */
final class TaggerModelFile {
    /** Those for all words, and those for rare ones. */
    private static final int FEATURES = 44;

    private static final int BEFORE_FEATURES = 10;
    private static final PartsFile FORMAT =
            new PartsFile('T' | 'A' << 8 | 'G' << 16 | 1 << 24, BEFORE_FEATURES + FEATURES * WordTable.PARTS);

    private TaggerModelFile() {}

    static void write(TaggerConverter tagger, Path file) throws IOException, ReflectiveOperationException {
        FORMAT.write(file, tagger.takeApart());
    }

    /** @param classes of the words whose distribution is known */
    static MaxentTagger map(Path file, Map<String, String> classes) throws ReflectiveOperationException {
        List<ByteBuffer> parts = FORMAT.map(file);
        byte[] rest = new byte[parts.get(0).capacity()];
        parts.get(0).get(rest);
        InputStream stream = new ByteArrayInputStream(rest);
        MaxentTagger tagger = new MaxentTagger(stream, new Properties(), false);
        DoubleBuffer weights = parts.get(1).asDoubleBuffer();
        LambdaSolve solved = (LambdaSolve) Hidden.get(tagger, "prob");
        solved.lambda = new double[weights.capacity()];
        weights.get(solved.lambda);
        fillFeatures(tagger, parts);
        Hidden.set(
                Hidden.get(tagger, "dict"),
                "dict",
                new MappedTagCounts(
                        WordTable.of(parts.subList(4, 7)),
                        parts.get(7).asIntBuffer(),
                        parts.get(8).asIntBuffer(),
                        parts.get(9)));
        Hidden.set(distribution(tagger), "lexicon", classes);
        return tagger;
    }

    private static void fillFeatures(MaxentTagger tagger, List<ByteBuffer> parts) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked") // as it is declared
        List<Map<String, int[]>> features = (List<Map<String, int[]>>) Hidden.get(tagger, "fAssociations");
        IntBuffer ends = parts.get(3).asIntBuffer();
        int first = 0;
        for (int feature = 0; feature < FEATURES; feature++) {
            int part = BEFORE_FEATURES + feature * WordTable.PARTS;
            WordTable values = WordTable.of(parts.subList(part, part + WordTable.PARTS));
            features.set(
                    feature,
                    new MappedFeatures(values, ends.slice(first, values.size() + 1), parts.get(2), tagger.numTags()));
            first += values.size();
        }
    }

    /** All features that look at a word's class share it. */
    static Object distribution(MaxentTagger tagger) throws ReflectiveOperationException {
        for (Object feature : (Object[]) Hidden.get(Hidden.get(tagger, "extractorsRare"), "v")) {
            if (feature instanceof ExtractorDistsim) {
                return Hidden.get(feature, "lexicon");
            }
        }
        throw new IllegalArgumentException("no feature of the tagger looks at a word's class");
    }
}
