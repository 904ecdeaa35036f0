package claims.output;

/** The output's place is that of an article of the input, which has to stay what it is: the run must not end well. */
public final class InputOverwrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputOverwrittenException(String article) {
        super("--output names an article of the input: " + article);
    }
}
