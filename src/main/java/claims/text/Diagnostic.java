package claims.text;

import java.util.Optional;

/** What the reader should know about an article, with its place in code points where it has one. */
public record Diagnostic(Severity severity, Code code, String message, Optional<Span> place) {
    public enum Severity {
        WARNING,
        ERROR
    }

    /** Every kind of diagnostic there is; the name in lower case with hyphens is its code in the output. */
    public enum Code {
        INVALID_UTF8,
        EMPTY_ARTICLE,
        /** An amount whose digits and separators have no order that numbers have: {@code $1.2.3 billion}. */
        MALFORMED_NUMBER,
        /** An amount with more digits than anything is counted with. */
        NUMBER_TOO_LARGE,
        /** A sentence so long that it was read in pieces. */
        SENTENCE_TOO_LONG,
        /** A stated factor or difference that the two scores beside it contradict. */
        COMPARISON_MISMATCH,
        /** The article was not read: it is not there, may not be read, or breaks off. */
        UNREADABLE,
        /** The article is no UTF-8 text. */
        NOT_TEXT,
        TOO_LARGE,
        TIMEOUT,
        OUT_OF_MEMORY,
        INTERNAL_ERROR,
        /** The article has a result, which could not be written. */
        UNWRITABLE
    }

    public static Diagnostic warning(Code code, String message, Span place) {
        return new Diagnostic(Severity.WARNING, code, message, Optional.of(place));
    }

    static Diagnostic warning(Code code, String message) {
        return new Diagnostic(Severity.WARNING, code, message, Optional.empty());
    }

    /** Why an article has no result. */
    public static Diagnostic error(Code code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, Optional.empty());
    }
}
