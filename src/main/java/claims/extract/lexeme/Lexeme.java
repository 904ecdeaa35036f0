package claims.extract.lexeme;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A word, a number in digits or a sign.
 *
 * @param start in characters of the cleaned text, as is {@code end}
 * @param glued nothing stands between it and the lexeme before
 * @param number what the digits say, for a number that is well formed
 * @param folded its text in lower case, with plain hyphens, which the grammars ask for again and again
 */
public record Lexeme(
        Kind kind, String text, int start, int end, boolean glued, Optional<BigDecimal> number, String folded) {
    Lexeme(Kind kind, String text, int start, int end, boolean glued, Optional<BigDecimal> number) {
        this(
                kind,
                text,
                start,
                end,
                glued,
                number,
                text.toLowerCase(Locale.ROOT).replace('‑', '-'));
    }

    public enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String sign) {
        return text.equals(sign);
    }
}
