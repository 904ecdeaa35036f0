package claims.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the parts of the program are. */
final class Installation {
    private Installation() {}

    /** The launcher says it; without one they are beside the folder of the jar. */
    static Path models() {
        String given = System.getProperty("claims.models");
        return given != null
                ? Path.of(given)
                : program().resolveSibling("../models").normalize();
    }

    /** The jar, or the folder of the classes. */
    static Path program() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
