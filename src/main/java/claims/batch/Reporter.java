package claims.batch;

/** Tells somebody what becomes of the articles, in their order. */
public interface Reporter {
    void report(Outcome outcome);
}
