package claims.extract.figure;

import claims.extract.figure.Currencies.Sign;
import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Numeral;
import claims.extract.lexeme.Numeral.Flaw;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Finds the numbers that claim to be amounts and can't be read. A currency, a percent sign, a magnitude or a measure is
 * such a claim; {@code 1.2.3} alone is a version, an address, a date or a section.
 *
 * <pre>
 * malformed = $1.2.3 billion | 1,,000 km | $1O0 million
 * too large = $1e999 | 9 billion billion billion …
 * </pre>
 */
final class UnreadableNumbers {
    private final Vocabulary vocabulary;
    private final Magnitudes magnitudes;

    UnreadableNumbers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.magnitudes = new Magnitudes(vocabulary);
    }

    /** The amount of a numeral without a value at {@code index}. */
    Optional<Unreadable> at(LexedSentence sentence, int index) {
        Lexeme lexeme = sentence.at(index);
        boolean readable = !lexeme.isNumber() || lexeme.number().isPresent();
        if (readable || (sentence.isGlued(index) && sentence.at(index - 1).isWord() && !isCode(sentence, index - 1))) {
            return Optional.empty();
        }
        Optional<Sign> before = vocabulary
                .currencies()
                .before(sentence.text(), lexeme.start(), sentence.sentence().start())
                .filter(sign -> !sign.currency().ambiguous());
        Num number = magnitudes.behind(
                sentence, new Num(index, index, BigDecimal.ONE, Num.Form.DIGITS, false), before.isPresent());
        int last = Math.max(number.last(), lastOfClaim(sentence, number));
        return before.isPresent() || last > index
                ? Optional.of(new Unreadable(
                        before.map(sign -> lexemeAt(sentence, index, sign.boundary()))
                                .orElse(index),
                        last,
                        Numeral.at(sentence.text(), lexeme.start(), lexeme.end())
                                .flaw()
                                .orElseThrow()))
                : Optional.empty();
    }

    /** A find that is none after all: too large, or money whose digits go on behind letters. */
    static Optional<Unreadable> in(LexedSentence sentence, Find find) {
        boolean large = find.amount()
                .value()
                .or(() -> find.amount().high())
                .or(() -> find.amount().low())
                .filter(value -> !Decimals.isCountable(value))
                .isPresent();
        if (large) {
            return Optional.of(new Unreadable(find.first(), find.last(), Flaw.TOO_LARGE));
        }
        int word = find.last() + 1;
        boolean goesOn = find.kind() == Kind.MONEY
                && sentence.at(find.last()).isNumber()
                && sentence.isGlued(word)
                && sentence.at(word).isWord()
                && sentence.isGlued(word + 1)
                && sentence.at(word + 1).isNumber();
        return goesOn ? Optional.of(new Unreadable(find.first(), word + 1, Flaw.MALFORMED)) : Optional.empty();
    }

    /** The last lexeme of what follows a number and makes an amount of it. */
    private int lastOfClaim(LexedSentence sentence, Num number) {
        Optional<Find> percent = Percentages.of(sentence, number);
        if (percent.isPresent()) {
            return percent.get().last();
        }
        String text = sentence.text();
        int end = sentence.at(number.last()).end();
        int limit = sentence.sentence().end();
        Optional<Integer> currency = vocabulary
                .currencies()
                .after(text, end, limit)
                .filter(sign -> !sign.currency().ambiguous())
                .map(Sign::boundary);
        Optional<Integer> measure = vocabulary
                .units()
                .match(text, end, limit)
                .filter(match -> !match.risky())
                .map(Units.Match::end);
        int last = currency.or(() -> measure)
                .map(boundary -> lexemeAt(sentence, number.last(), boundary - 1))
                .orElse(number.last());
        // In "3.11.2024 $5" the sign is the next number's.
        boolean ofNext = currency.isPresent() && sentence.isNumber(last + 1);
        return ofNext ? number.last() : last;
    }

    /** {@code USD1.2.3} */
    private boolean isCode(LexedSentence sentence, int index) {
        return vocabulary.currencies().code(sentence.at(index).text()).isPresent();
    }

    /** The lexeme that an offset near to that of another is in. */
    private static int lexemeAt(LexedSentence sentence, int near, int offset) {
        int index = near;
        while (sentence.at(index).start() > offset) {
            index--;
        }
        while (sentence.has(index + 1) && sentence.at(index + 1).start() <= offset) {
            index++;
        }
        return index;
    }
}
