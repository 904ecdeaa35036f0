package claims.testing;

import claims.extract.OwnWords;
import claims.model.ClaimsDocument;
import claims.pipeline.Pipeline;
import claims.text.Article;
import claims.text.Decoder;
import claims.text.NotTextException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One pipeline for all tests of a run: its models take a second to load. */
public final class TestPipeline {
    private static final Pipeline PIPELINE = Pipeline.load(Path.of(System.getProperty("claims.models")), OwnWords.NONE);

    private TestPipeline() {}

    public static ClaimsDocument extract(String text) {
        return extract("test.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public static ClaimsDocument extract(String path, byte[] bytes) {
        try {
            return extract(Decoder.decode(path, bytes));
        } catch (NotTextException e) {
            throw new AssertionError(e);
        }
    }

    public static ClaimsDocument extract(Article article) {
        return PIPELINE.extract(article);
    }
}
