package claims.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/** Patterns in the manner of gitignore, as they hold for the names in one folder at or below their own. */
final class IgnoreRules {
    enum Verdict {
        MATCHED,
        /** By a pattern with an exclamation mark. */
        EXEMPTED,
        UNKNOWN
    }

    private final IgnoreNode rules;
    /** The way from the folder of the patterns to this one. */
    private final String way;

    private IgnoreRules(IgnoreNode rules, String way) {
        this.rules = rules;
        this.way = way;
    }

    static IgnoreRules of(List<String> patterns) {
        byte[] lines = String.join("\n", patterns).getBytes(StandardCharsets.UTF_8);
        try {
            return parse(new ByteArrayInputStream(lines));
        } catch (IOException e) {
            throw new IllegalStateException("there is nothing to read", e);
        }
    }

    static IgnoreRules read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in);
        }
    }

    private static IgnoreRules parse(InputStream in) throws IOException {
        IgnoreNode rules = new IgnoreNode();
        rules.parse(in);
        return new IgnoreRules(rules, "");
    }

    IgnoreRules in(Path folder) {
        return new IgnoreRules(rules, way + folder + "/");
    }

    Verdict verdict(Path name, boolean isFolder) {
        Boolean ignored = rules.checkIgnored(way + name, isFolder);
        if (ignored == null) {
            return Verdict.UNKNOWN;
        }
        return ignored ? Verdict.MATCHED : Verdict.EXEMPTED;
    }
}
