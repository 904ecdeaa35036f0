package claims.nlp;

import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.NotTextException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The models that the build made, and what they make of the samples: to be held against CoreNLP's own. */
final class SampleSentences {
    static final Path MODELS = Path.of(System.getProperty("claims.models"));

    private SampleSentences() {}

    static List<Sentence> all() throws IOException, NotTextException {
        Annotator annotator = Annotator.load(MODELS, work -> {});
        List<Sentence> sentences = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.filter(Files::isRegularFile).sorted().toList()) {
                sentences.addAll(sentences(annotator, Files.readAllBytes(sample)));
            }
        }
        return sentences;
    }

    /** Letters of every length in UTF-8, and words that no model knows. */
    static List<Sentence> ofAnyScript() throws NotTextException {
        String text = "Žižek und Ødegård traf 北京 — “naïve” 😀 ﬁn Ωμέγα in São Paulo.\n\n"
                + "ÀÉÎ's colour-coded İstanbul café №5 (½) re-élu: 3.14 / x86-64 http://www.é.fr ßß ΟΔΥΣΣΕΥΣ привет!";
        return sentences(Annotator.load(MODELS, work -> {}), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Sentence> sentences(Annotator annotator, byte[] article) throws NotTextException {
        return annotator
                .annotate(Cleaner.clean(Decoder.decode("sample.txt", article)))
                .sentences();
    }
}
