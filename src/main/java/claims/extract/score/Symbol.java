package claims.extract.score;

import java.util.Locale;

/** What a part of a sentence is to the numbers beside it: the alphabet of {@code frames.txt}. */
enum Symbol {
    /** A number that may be a result. */
    NUMBER,
    /** What is measured on: a benchmark, a leaderboard, "the harder split". */
    TEST,
    /** What is measured: a model, "it", "human experts". */
    MODEL,
    /** A model that another is compared with: no part is one, but frames for it are others than for a model. */
    RIVAL,
    METRIC,
    /** How it was measured: "5-shot", "(high)". */
    SETTING,
    /** Verbs whose object or complement is a result. */
    VERB,
    /** Other verbs. */
    ACT,
    /** Begins another clause. */
    CLAUSE,
    ABOUT,
    /** "Up from": an earlier result follows, which was lower. */
    RISE,
    /** "Down from" */
    FALL,
    MORE,
    LESS,
    SAME,
    VERSUS,
    ON,
    FOR,
    BY,
    FROM,
    OF,
    AT,
    WITH,
    IN,
    TO,
    AND,
    /** Nouns, adjectives, determiners. */
    NOUN,
    POSS,
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    OPEN,
    CLOSE,
    ARROW,
    EQUALS,
    SLASH,
    QUOTE,
    /** A whole parenthesis that stands between two parts. */
    ASIDE,
    /** Everything else. */
    WORD;

    private static final char FIRST = 'Ā'; // no sign from here on means anything in a regular expression

    /** One character for each, so that frames are regular expressions. */
    char sign() {
        return (char) (FIRST + ordinal());
    }

    static Symbol of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
