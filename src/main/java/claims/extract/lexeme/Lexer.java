package claims.extract.lexeme;

import claims.extract.lexeme.Lexeme.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a sentence into lexemes: numbers in digits, words, signs. Letters after digits are a word of their own. */
public final class Lexer {
    private static final Map<Character, BigDecimal> FRACTIONS = Map.of(
            '½', new BigDecimal("0.5"),
            '¼', new BigDecimal("0.25"),
            '¾', new BigDecimal("0.75"),
            '⅓', new BigDecimal("0.3333"),
            '⅔', new BigDecimal("0.6667"),
            '⅕', new BigDecimal("0.2"),
            '⅛', new BigDecimal("0.125"));

    private Lexer() {}

    /** The lexemes of {@code text} between two offsets. */
    public static List<Lexeme> lexemes(String text, int start, int end) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = start;
        int last = start - 1;
        while (at < end) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c)) {
                at += Character.charCount(c);
                continue;
            }
            Lexeme lexeme = lexeme(text, at, end, at == last);
            lexemes.add(lexeme);
            at = lexeme.end();
            last = at;
        }
        return lexemes;
    }

    /** {@code ½} and its like. */
    public static boolean isFraction(Lexeme lexeme) {
        return lexeme.isNumber() && FRACTIONS.containsKey(lexeme.text().charAt(0));
    }

    private static Lexeme lexeme(String text, int at, int limit, boolean glued) {
        char c = text.charAt(at);
        if (isDigit(c) || isPoint(text, at, limit)) {
            Numeral numeral = Numeral.at(text, at, limit);
            return new Lexeme(
                    Kind.NUMBER, text.substring(at, numeral.end()), at, numeral.end(), glued, numeral.value());
        }
        if (FRACTIONS.containsKey(c)) {
            return new Lexeme(
                    Kind.NUMBER, text.substring(at, at + 1), at, at + 1, glued, Optional.of(FRACTIONS.get(c)));
        }
        int end = Character.isLetter(text.codePointAt(at))
                ? endOfWord(text, at, limit)
                : at + Character.charCount(text.codePointAt(at));
        Kind kind = Character.isLetter(text.codePointAt(at)) ? Kind.WORD : Kind.SIGN;
        return new Lexeme(kind, text.substring(at, end), at, end, glued, Optional.empty());
    }

    /** The point of {@code .5}; the second of two is none. */
    private static boolean isPoint(String text, int at, int limit) {
        return text.charAt(at) == '.'
                && at + 1 < limit
                && isDigit(text.charAt(at + 1))
                && (at == 0 || text.charAt(at - 1) != '.');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, and marks that stand inside words: {@code U.S}, {@code km²} ends before the two. */
    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
