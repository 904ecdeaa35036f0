package claims.extract.score;

/**
 * Two numbers told in one breath.
 *
 * @param first the place of the first among the parts of the sentence
 */
record Tie(Kind kind, int first, int second) {
    enum Kind {
        /** "From 57.7% to 71.4%", "71.4, up from 57.7": one model's, on one test. */
        CHANGE,
        /** "Second with 1,491": one model's, on one test, that measure different things. */
        TOGETHER,
        /** "71.4 vs 65.9": two models', on one test. */
        VERSUS,
        /** "71.4, 65.9 and 60.2" */
        LIST
    }
}
