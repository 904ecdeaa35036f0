package claims.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the models are: the launcher says it; without one they are beside the folder of the jar. */
final class ModelsFolder {
    private ModelsFolder() {}

    static Path find() {
        String given = System.getProperty("claims.models");
        if (given != null) {
            return Path.of(given);
        }
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("../models").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
