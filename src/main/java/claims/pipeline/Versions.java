package claims.pipeline;

import claims.model.Generator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the tool and of CoreNLP, as the build wrote them down. */
public record Versions(String claims, String corenlp) {
    /** As documents name them. */
    public Generator generator() {
        return new Generator(claims, corenlp);
    }

    public static Versions read() {
        try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return new Versions(properties.getProperty("claims"), properties.getProperty("corenlp"));
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties", e);
        }
    }
}
