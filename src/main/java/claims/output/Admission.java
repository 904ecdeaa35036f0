package claims.output;

/** Whether an article is to be read at all. */
public sealed interface Admission {
    /** It is: its result has a place. */
    record Wanted() implements Admission {}

    /** Its result is there already, from an earlier run, and stays. */
    record Kept() implements Admission {}

    /** Its result could not be written, whatever it is. */
    record Refused(String why) implements Admission {}
}
