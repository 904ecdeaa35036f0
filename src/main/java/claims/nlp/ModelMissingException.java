package claims.nlp;

import java.nio.file.Path;

/** A model file is not where it should be, not as it should be, or more than Java has memory for: nothing can be done. */
public final class ModelMissingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String REPAIR =
            "build or unzip claims again, or say where the models are with -Dclaims.models=FOLDER";

    private ModelMissingException(Path file, String trouble, String remedy, Throwable cause) {
        super("the model file " + file + " is " + trouble + ": " + remedy, cause);
    }

    static ModelMissingException missing(Path file) {
        return new ModelMissingException(file, "missing", REPAIR, null);
    }

    /** @param cause may be null */
    static ModelMissingException damaged(Path file, Throwable cause) {
        return new ModelMissingException(file, "damaged", REPAIR, cause);
    }

    static ModelMissingException tooLarge(Path file, OutOfMemoryError cause) {
        String remedy = "give Java more, such as with CLAIMS_JAVA_OPTS=-Xmx4g";
        return new ModelMissingException(file, "larger than the memory that is left", remedy, cause);
    }
}
