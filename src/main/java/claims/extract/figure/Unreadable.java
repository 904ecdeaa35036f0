package claims.extract.figure;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Numeral;
import claims.text.CleanText;
import claims.text.Diagnostic;
import claims.text.Slice;

/** An amount, lexemes {@code first} to {@code last}, that makes no figure because nobody can say what its number is. */
record Unreadable(int first, int last, Numeral.Flaw flaw) {
    private static final int SHOWN = 40;

    Diagnostic diagnostic(LexedSentence sentence, CleanText text) {
        Slice slice = text.slice(sentence.at(first).start(), sentence.at(last).end());
        String words = slice.text().replaceAll("\\s+", " ");
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
        return switch (flaw) {
            case MALFORMED ->
                Diagnostic.warning(
                        Diagnostic.Code.MALFORMED_NUMBER,
                        "“" + shown + "” is no well-formed number: no figure was made of it",
                        slice.span());
            case TOO_LARGE ->
                Diagnostic.warning(
                        Diagnostic.Code.NUMBER_TOO_LARGE,
                        "“" + shown + "” has more than " + Decimals.MAX_DIGITS + " digits: no figure was made of it",
                        slice.span());
        };
    }
}
