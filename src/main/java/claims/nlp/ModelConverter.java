package claims.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.parser.nndep.Classifier;
import edu.stanford.nlp.parser.nndep.Config;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Run by the build only: makes a {@link ParserModelFile} of CoreNLP's file, 49 MB of decimal numbers, and of its serialised
 * objects a {@link NameModelFile}, a {@link TaggerModelFile} and the {@link WordClasses} of both.
 */
final class ModelConverter {
    private ModelConverter() {}

    /** With {@code parser}, {@code names}, {@code tagger} or {@code classes} (of the tagger), the file to read and to write. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        RedwoodConfiguration.empty().apply();
        Path from = Path.of(args[1]);
        Path to = Path.of(args[2]);
        switch (args[0]) {
            case "parser" -> parser(args[1]).write(to);
            case "names" -> NameModelFile.write(CRFClassifier.getClassifier(args[1]), to);
            case "tagger" -> TaggerModelFile.write(TaggerConverter.load(from), to);
            case "classes" -> WordClasses.write(TaggerConverter.load(from).classes(), to);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static ParserModelFile parser(String file) throws ReflectiveOperationException {
        ParserModel model = convert(file);
        return new ParserModelFile(model, NetworkConstants.of(model));
    }

    private static ParserModel convert(String file) throws ReflectiveOperationException {
        Properties nothingAhead = new Properties();
        nothingAhead.setProperty("numPreComputed", "0");
        DependencyParser parser = DependencyParser.loadFromModelFile(file, nothingAhead);
        Classifier network = (Classifier) Hidden.get(parser, "classifier");
        return new ParserModel(
                Vocabulary.of(names(parser, "knownWords")),
                names(parser, "knownPos"),
                names(parser, "knownLabels"),
                ParserModel.joined(network.getE()),
                columns(network.getW1()),
                FloatBuffer.wrap(network.getb1()),
                columns(network.getW2()),
                frequent(parser));
    }

    /** The model lists 100,000 inputs, of which CoreNLP by default takes the first. */
    private static IntBuffer frequent(DependencyParser parser) throws ReflectiveOperationException {
        List<?> inputs = (List<?>) Hidden.get(parser, "preComputed");
        int many = new Config(new Properties()).numPreComputed;
        return IntBuffer.wrap(inputs.stream()
                .limit(many)
                .mapToInt(input -> (Integer) input)
                .sorted()
                .toArray());
    }

    private static FloatBuffer columns(float[][] matrix) {
        return ParserModel.joined(ParserModel.transposed(matrix));
    }

    private static List<String> names(DependencyParser parser, String field) throws ReflectiveOperationException {
        return ((List<?>) Hidden.get(parser, field))
                .stream().map(String.class::cast).toList();
    }
}
