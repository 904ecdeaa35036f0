package claims.extract.figure;

import claims.extract.figure.Num.Form;
import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the parts of whole numbers.
 *
 * <pre>
 * slash = 1/2
 * point = two point five
 * added = three and a half | a million and a half
 * part  = half a million | a quarter of a billion | half an hour | three-quarters of a percent
 * </pre>
 */
final class PartGrammar {
    /** Nobody reads out more decimals. */
    private static final int MAX_SPOKEN = 9;

    private final Vocabulary vocabulary;
    private final Magnitudes magnitudes;

    PartGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.magnitudes = new Magnitudes(vocabulary);
    }

    /**
     * A part of a magnitude or a measure: {@code half a million}, {@code a quarter of a billion}, {@code half an hour}. A
     * part of anything else is a ratio and none of this grammar's.
     */
    Optional<Num> at(LexedSentence sentence, int index) {
        Optional<Num> fraction = fraction(sentence, index);
        if (fraction.isEmpty()) {
            return Optional.empty();
        }
        int end = fraction.get().last() + 1;
        boolean hyphen = sentence.isHyphen(end) && sentence.isGlued(end) && sentence.isGlued(end + 1);
        int of = hyphen ? end + 1 : end; // "a half-dozen"
        int article = sentence.is(of, "of") ? of + 1 : of;
        boolean has = sentence.is(article, "a") || sentence.is(article, "an");
        Optional<BigDecimal> magnitude = magnitudes.word(sentence, has ? article + 1 : of);
        if (magnitude.isPresent()) {
            return Optional.of(fraction.get().times(magnitude.get(), has ? article + 1 : of));
        }
        if (has && (isUnit(sentence, article + 1) || isPercent(sentence, article + 1))) {
            return Optional.of(new Num(index, article, fraction.get().value(), Form.FRACTION, false));
        }
        // "half percent", "three-quarters mile", "a half mile", but "the second half year"
        boolean counted = fraction.get().first() < fraction.get().last() || sentence.is(index - 1, "a");
        boolean direct = isPercent(sentence, of) || (counted && isUnit(sentence, of));
        return direct ? fraction : Optional.empty();
    }

    private boolean isUnit(LexedSentence sentence, int index) {
        return sentence.find(index)
                .filter(word -> vocabulary.units().named(word.folded()).isPresent())
                .isPresent();
    }

    private static boolean isPercent(LexedSentence sentence, int index) {
        return sentence.find(index)
                        .filter(word -> word.folded().startsWith("percent"))
                        .isPresent()
                || (sentence.is(index, "per") && sentence.is(index + 1, "cent"));
    }

    /** {@code two point five}, {@code zero point zero four}. */
    Num decimals(LexedSentence sentence, Num number) {
        int point = number.last() + 1;
        if (!sentence.is(point, "point")) {
            return number;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = point + 1; sentence.has(i) && digits.length() < MAX_SPOKEN; i++) {
            Optional<BigDecimal> digit =
                    vocabulary.cardinal(sentence.at(i).folded()).filter(it -> it.compareTo(BigDecimal.TEN) < 0);
            if (digit.isEmpty()) {
                break;
            }
            digits.append(digit.get().toPlainString());
        }
        return digits.isEmpty()
                ? number
                : new Num(
                        number.first(),
                        point + digits.length(),
                        number.value().add(new BigDecimal("0." + digits)),
                        number.form(),
                        number.scaled());
    }

    /** {@code half}, {@code a quarter}, {@code three-quarters}. */
    private Optional<Num> fraction(LexedSentence sentence, int index) {
        String word = sentence.at(index).folded();
        if (word.equals("half")) {
            return Optional.of(new Num(index, index, new BigDecimal("0.5"), Form.FRACTION, false));
        }
        Optional<BigDecimal> count =
                word.equals("a") || word.equals("an") ? Optional.of(BigDecimal.ONE) : vocabulary.cardinal(word);
        int part = sentence.isHyphen(index + 1) ? index + 2 : index + 1;
        Optional<BigDecimal> value = sentence.find(part).map(Lexeme::folded).flatMap(vocabulary::parts);
        return count.isPresent() && value.isPresent()
                ? Optional.of(new Num(index, part, count.get().multiply(value.get()), Form.FRACTION, false))
                : Optional.empty();
    }

    /** {@code 1/2}: small and less than one, which dates and {@code 24/7} are not. */
    static Optional<BigDecimal> slash(LexedSentence sentence, int index) {
        boolean shape = sentence.has(index + 2)
                && sentence.at(index).isNumber()
                && sentence.is(index + 1, "/")
                && sentence.isGlued(index + 1)
                && sentence.at(index + 2).isNumber()
                && sentence.isGlued(index + 2)
                && !sentence.is(index + 3, "/");
        if (!shape) {
            return Optional.empty();
        }
        Optional<BigDecimal> above = sentence.at(index).number();
        Optional<BigDecimal> below = sentence.at(index + 2).number();
        return above.isPresent() && below.isPresent() && above.get().compareTo(below.get()) < 0
                ? Optional.of(Decimals.quotient(above.get(), below.get()))
                : Optional.empty();
    }

    /** {@code three and a half}. */
    Num added(LexedSentence sentence, Num number) {
        int and = number.last() + 1;
        boolean article = sentence.is(and, "and") && (sentence.is(and + 1, "a") || sentence.is(and + 1, "one"));
        Optional<BigDecimal> part =
                article ? sentence.find(and + 2).flatMap(word -> vocabulary.fraction(word.folded())) : Optional.empty();
        return part.map(it -> new Num(
                        number.first(),
                        and + 2,
                        number.value().add(it.multiply(unitOf(number))),
                        number.form(),
                        number.scaled()))
                .orElse(number);
    }

    /** "A million and a half" is half a million more. */
    private static BigDecimal unitOf(Num number) {
        return number.scaled() && number.first() + 1 == number.last() ? number.value() : BigDecimal.ONE;
    }
}
