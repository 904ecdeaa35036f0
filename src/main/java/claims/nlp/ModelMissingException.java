package claims.nlp;

import java.nio.file.Path;

/** A model file is not where it should be, or not as it should be: the installation is damaged. */
public final class ModelMissingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ModelMissingException(Path file, String trouble, Throwable cause) {
        super(
                "the model file " + file + " is " + trouble
                        + ": build or unzip claims again, or say where the models are" + " with -Dclaims.models=FOLDER",
                cause);
    }

    static ModelMissingException missing(Path file) {
        return new ModelMissingException(file, "missing", null);
    }

    /** @param cause may be null */
    static ModelMissingException damaged(Path file, Throwable cause) {
        return new ModelMissingException(file, "damaged", cause);
    }
}
