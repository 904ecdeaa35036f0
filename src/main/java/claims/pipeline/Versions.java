package claims.pipeline;

import claims.model.Generator;
import claims.text.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the tool and of CoreNLP, as the build wrote them down. */
public record Versions(String claims, String corenlp) {
    /** As documents name them. */
    public Generator generator() {
        return new Generator(claims, corenlp);
    }

    public static Versions read() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(Versions.class, "version.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties", e);
        }
        return new Versions(properties.getProperty("claims"), properties.getProperty("corenlp"));
    }
}
