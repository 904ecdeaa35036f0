package claims.nlp;

import java.nio.file.Path;

/** A model file is not where it should be: the installation is damaged. */
public final class ModelMissingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelMissingException(Path file) {
        super("the model file " + file + " is missing: build or unzip claims again, or say where the models are with"
                + " -Dclaims.models=FOLDER");
    }
}
