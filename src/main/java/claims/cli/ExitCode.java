package claims.cli;

/** What a process ends with. */
final class ExitCode {
    static final int OK = 0;
    /** Some article could not be read or written; the others were. */
    static final int FAILURE = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
