package claims.extract.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A word, a number in digits or a sign.
 *
 * @param start in characters of the cleaned text, as is {@code end}
 * @param glued nothing stands between it and the lexeme before
 * @param number what the digits say, for a number that is well formed
 */
record Lexeme(Kind kind, String text, int start, int end, boolean glued, Optional<BigDecimal> number) {
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }
}
