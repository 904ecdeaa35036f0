package claims.config;

import java.nio.file.Path;

/** What is wrong with a configuration file, and where. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    ConfigException(Path file, String problem) {
        super(file + ": " + problem);
    }
}
