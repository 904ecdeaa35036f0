package claims.extract.score;

import java.util.Locale;

/** What a part of a sentence is to the numbers beside it: the alphabet of {@code frames.txt}. */
enum Symbol {
    /** A number that may be a result. */
    NUMBER('A'),
    /** What is measured on: a benchmark, a leaderboard, "the harder split". */
    TEST('B'),
    /** What is measured: a model, "it", "human experts". */
    MODEL('C'),
    /** A model that another is compared with: no part is one, but frames for it are others than for a model. */
    RIVAL('D'),
    METRIC('E'),
    /** How it was measured: "5-shot", "(high)". */
    SETTING('F'),
    /** Verbs whose object or complement is a result. */
    VERB('G'),
    /** Other verbs. */
    ACT('H'),
    /** Begins another clause. */
    CLAUSE('I'),
    ABOUT('J'),
    /** "Up from": an earlier result follows, which was lower. */
    RISE('K'),
    /** "Down from" */
    FALL('L'),
    MORE('M'),
    LESS('N'),
    SAME('O'),
    VERSUS('P'),
    ON('Q'),
    FOR('R'),
    BY('S'),
    FROM('T'),
    OF('U'),
    AT('V'),
    WITH('W'),
    IN('X'),
    TO('Y'),
    AND('Z'),
    /** Nouns, adjectives, determiners. */
    NOUN('a'),
    POSS('b'),
    COMMA('c'),
    SEMICOLON('d'),
    COLON('e'),
    DASH('f'),
    OPEN('g'),
    CLOSE('h'),
    ARROW('i'),
    EQUALS('j'),
    SLASH('k'),
    QUOTE('l'),
    /** A whole parenthesis that stands between two parts. */
    ASIDE('m'),
    /** Everything else. */
    WORD('n');

    /** One letter for each, so that frames are regular expressions. */
    private final char sign;

    Symbol(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static Symbol of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
