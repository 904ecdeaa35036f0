package claims.batch;

import claims.input.Input;
import java.util.List;

/** What became of one article. */
public sealed interface Outcome {
    Input input();

    /**
     * There is a result.
     *
     * @param rendered what the output takes
     * @param notices what the user should know of it, in the order of their places
     */
    record Extracted(Input input, List<byte[]> rendered, Counts counts, List<Notice> notices, Times times)
            implements Outcome {
        public Extracted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * There is no result.
     *
     * @param notice why
     */
    record Failed(Input input, Notice notice) implements Outcome {}

    /** There is a result of an earlier run, which the user wants to keep. */
    record Skipped(Input input) implements Outcome {}
}
