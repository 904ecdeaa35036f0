package claims.extract.figure;

import claims.extract.figure.Num.Form;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the number that begins at a lexeme.
 *
 * <pre>
 * number    = digits [fraction] magnitude* | words magnitude* | article magnitude | open
 * digits    = 1,000 | 2.7 | 4e14            fraction = 1/2 | ½ | after digits: "2 1/2"
 * words     = two hundred and fifty | twenty-one | half a (million) | a couple | two-thirds
 * open      = tens of millions | hundreds of thousands | dozens | billions | several hundred | a few thousand
 * magnitude = million | bn | glued to digits: k, m, B
 * </pre>
 */
final class NumberGrammar {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Vocabulary vocabulary;

    NumberGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** {@code money}: a sign of currency stands before, so that a glued {@code m} is a million and no metre. */
    Optional<Num> at(LexedSentence sentence, int index, boolean money) {
        if (!sentence.has(index)) {
            return Optional.empty();
        }
        Lexeme lexeme = sentence.at(index);
        if (lexeme.isNumber()) {
            return power(sentence, index)
                    .or(() -> digits(sentence, index)
                            .map(number -> withMagnitudes(sentence, andHalf(sentence, number), money)));
        }
        return lexeme.isWord() ? words(sentence, index) : Optional.empty();
    }

    /** {@code 10^25}, {@code 6 × 10^21}. */
    private static Optional<Num> power(LexedSentence sentence, int index) {
        boolean times = sentence.is(index + 1, "×") || sentence.is(index + 1, "x");
        int ten = times ? index + 2 : index;
        boolean shape = sentence.is(ten, "10")
                && sentence.is(ten + 1, "^")
                && sentence.has(ten + 2)
                && sentence.at(ten + 2).text().matches("[0-9]{1,2}");
        Optional<BigDecimal> factor = times ? sentence.at(index).number() : Optional.of(BigDecimal.ONE);
        return factor.filter(it -> shape)
                .map(it -> new Num(
                        index,
                        ten + 2,
                        it.scaleByPowerOfTen(
                                Integer.parseInt(sentence.at(ten + 2).text())),
                        Form.DIGITS,
                        true));
    }

    /** {@code three and a half}. */
    private Num andHalf(LexedSentence sentence, Num number) {
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

    private static Optional<Num> digits(LexedSentence sentence, int index) {
        Lexeme lexeme = sentence.at(index);
        if (lexeme.number().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = lexeme.number().get();
        boolean comma = lexeme.text().matches("[0-9]+,[0-9]{1,2}");
        Optional<BigDecimal> slash = slash(sentence, index);
        if (slash.isPresent()) {
            return Optional.of(new Num(index, index + 2, slash.get(), Form.FRACTION, false));
        }
        if (sentence.find(index + 1).filter(Lexer::isFraction).isPresent()) {
            return Optional.of(new Num(
                    index, index + 1, value.add(sentence.at(index + 1).number().orElseThrow()), Form.DIGITS, false));
        }
        Optional<BigDecimal> mixed = slash(sentence, index + 1).filter(it -> !sentence.isGlued(index + 1));
        if (mixed.isPresent()) {
            return Optional.of(new Num(index, index + 3, value.add(mixed.get()), Form.DIGITS, false));
        }
        boolean sign = Lexer.isFraction(lexeme);
        return Optional.of(
                new Num(index, index, value, sign ? Form.FRACTION : comma ? Form.DECIMAL_COMMA : Form.DIGITS, false));
    }

    /** {@code 1/2}: small and less than one, which dates and {@code 24/7} are not. */
    private static Optional<BigDecimal> slash(LexedSentence sentence, int index) {
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

    private Num withMagnitudes(LexedSentence sentence, Num number, boolean money) {
        Num result = number;
        for (int next = result.last() + 1; sentence.has(next); next = result.last() + 1) {
            int word = sentence.isHyphen(next) && sentence.isGlued(next) ? next + 1 : next;
            Optional<BigDecimal> magnitude = magnitude(sentence, word, money);
            if (magnitude.isEmpty()) {
                break;
            }
            result = result.times(magnitude.get(), word);
        }
        return result;
    }

    private Optional<BigDecimal> magnitude(LexedSentence sentence, int index, boolean money) {
        if (!sentence.has(index) || !sentence.at(index).isWord()) {
            return Optional.empty();
        }
        Lexeme word = sentence.at(index);
        Optional<BigDecimal> named = vocabulary.magnitude(word.folded());
        if (named.isPresent()) {
            return named;
        }
        boolean ends = !sentence.isGlued(index + 1)
                || (!sentence.at(index + 1).isWord() && !sentence.at(index + 1).isNumber());
        return vocabulary
                .suffix(word.text())
                .filter(suffix -> ends && (word.glued() || !suffix.alsoUnit() || money))
                .filter(suffix -> !suffix.alsoUnit() || money || isCounting(sentence, index))
                .map(Vocabulary.Suffix::value);
    }

    /** Whether a noun follows that is counted: {@code 2.6m homes} is a number of homes, {@code 2.6m wide} a length. */
    private static boolean isCounting(LexedSentence sentence, int index) {
        int next = sentence.isHyphen(index + 1) ? index + 2 : index + 1;
        return sentence.hasTag(next, "NN")
                || (sentence.hasTag(next, "JJ") && sentence.hasTag(next + 1, "NN"))
                || (sentence.hasTag(next, "VBG") && sentence.hasTag(next + 1, "NN"));
    }

    private Optional<Num> words(LexedSentence sentence, int index) {
        String word = sentence.at(index).folded();
        if (word.equals("a") || word.equals("an")) {
            return part(sentence, index).or(() -> article(sentence, index).map(number -> andHalf(sentence, number)));
        }
        Optional<Num> part = part(sentence, index);
        if (part.isPresent() || word.equals("half")) {
            return part;
        }
        if (vocabulary.magnitude(word).isPresent()) {
            return bareMagnitude(sentence, index);
        }
        if (word.equals("several") || word.equals("few")) {
            return vague(sentence, index, index + 1);
        }
        Optional<Num> open = open(sentence, index);
        return open.isPresent()
                ? open
                : cardinal(sentence, index).map(number -> withMagnitudes(sentence, andHalf(sentence, number), false));
    }

    /** {@code a million}, {@code a hundred and fifty}, {@code a dozen}, {@code a couple of}, {@code a few thousand}. */
    private Optional<Num> article(LexedSentence sentence, int index) {
        int next = index + 1;
        if (sentence.is(next, "few")) {
            return vague(sentence, index, next + 1);
        }
        if (sentence.is(next, "couple")) {
            int last = sentence.is(next + 1, "of") ? next + 1 : next;
            return Optional.of(withMagnitudes(sentence, new Num(index, last, TWO, Form.VAGUE, false), false));
        }
        if (sentence.is(next, "half")) {
            return part(sentence, next)
                    .map(half -> new Num(index, half.last(), half.value(), half.form(), half.scaled()));
        }
        if (sentence.is(next, "decade") || sentence.is(next, "century")) {
            return Optional.of(new Num(index, index, BigDecimal.ONE, Form.WORDS, false));
        }
        boolean compound = sentence.isHyphen(next + 1) && sentence.isGlued(next + 1) && sentence.isGlued(next + 2);
        return magnitudeWord(sentence, next)
                .filter(magnitude -> !compound)
                .flatMap(magnitude -> accumulate(sentence, index, next));
    }

    /** {@code billion-dollar}, {@code hundred dollars}: the unit that follows makes it one of them. */
    private Optional<Num> bareMagnitude(LexedSentence sentence, int index) {
        boolean hyphen = sentence.isHyphen(index + 1) && sentence.isGlued(index + 1);
        boolean money = sentence.has(index + 1)
                && vocabulary
                        .currencies()
                        .after(
                                sentence.text(),
                                sentence.at(index).end(),
                                sentence.sentence().end())
                        .isPresent();
        return hyphen || money
                ? Optional.of(
                        new Num(index, index, magnitudeWord(sentence, index).orElseThrow(), Form.WORDS, true))
                : Optional.empty();
    }

    /**
     * A part of a magnitude or a measure: {@code half a million}, {@code a quarter of a billion}, {@code half an hour}. A
     * part of anything else is a ratio and none of this grammar's.
     */
    private Optional<Num> part(LexedSentence sentence, int index) {
        Optional<Num> fraction = fraction(sentence, index);
        if (fraction.isEmpty()) {
            return Optional.empty();
        }
        int of = fraction.get().last() + 1;
        int article = sentence.is(of, "of") ? of + 1 : of;
        boolean has = sentence.is(article, "a") || sentence.is(article, "an");
        Optional<BigDecimal> magnitude = magnitudeWord(sentence, has ? article + 1 : of);
        if (magnitude.isPresent()) {
            return Optional.of(fraction.get().times(magnitude.get(), has ? article + 1 : of));
        }
        boolean measure = has
                && sentence.find(article + 1)
                        .filter(word -> vocabulary.units().named(word.folded()).isPresent()
                                || word.folded().startsWith("percent"))
                        .isPresent();
        return measure
                ? Optional.of(new Num(index, article, fraction.get().value(), Form.FRACTION, false))
                : Optional.empty();
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
        Optional<BigDecimal> value = sentence.find(part)
                .map(Lexeme::folded)
                .map(noun -> noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun)
                .flatMap(vocabulary::fraction);
        return count.isPresent() && value.isPresent()
                ? Optional.of(new Num(index, part, count.get().multiply(value.get()), Form.FRACTION, false))
                : Optional.empty();
    }

    /** {@code several hundred}: what "hundreds" says. */
    private Optional<Num> vague(LexedSentence sentence, int index, int magnitude) {
        return magnitudeWord(sentence, magnitude).map(value -> new Num(index, magnitude, value, Form.OPEN, true));
    }

    /** A number of another's making with the magnitudes behind it. */
    Num scaled(LexedSentence sentence, Num number) {
        return withMagnitudes(sentence, number, true);
    }

    Optional<BigDecimal> magnitudeWord(LexedSentence sentence, int index) {
        return sentence.find(index).flatMap(lexeme -> vocabulary.magnitude(lexeme.folded()));
    }

    /** {@code millions of}, {@code tens of millions of}, {@code dozens of}. */
    private Optional<Num> open(LexedSentence sentence, int index) {
        Optional<BigDecimal> first = vocabulary.plural(sentence.at(index).folded());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Num number = new Num(index, index, first.get(), Form.OPEN, true);
        Optional<BigDecimal> second = sentence.is(index + 1, "of")
                ? sentence.find(index + 2).flatMap(it -> vocabulary.plural(it.folded()))
                : Optional.empty();
        return Optional.of(second.map(it -> number.times(it, index + 2)).orElse(number));
    }

    private Optional<Num> cardinal(LexedSentence sentence, int index) {
        return vocabulary.cardinal(sentence.at(index).folded()).isPresent()
                        || vocabulary.tens(sentence.at(index).folded()).isPresent()
                ? accumulate(sentence, index, index)
                : Optional.empty();
    }

    /** Adds up number words from {@code from} on: {@code two hundred and fifty thousand}. */
    private Optional<Num> accumulate(LexedSentence sentence, int first, int from) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = first < from ? BigDecimal.ONE : BigDecimal.ZERO;
        boolean scaled = false;
        int last = first;
        int i = from;
        while (sentence.has(i)) {
            String word = sentence.at(i).folded();
            Optional<BigDecimal> small = vocabulary.cardinal(word).or(() -> vocabulary.tens(word));
            Optional<BigDecimal> magnitude = vocabulary.magnitude(word);
            if (small.isPresent() && fits(small.get(), group)) {
                group = group.add(small.get());
            } else if (magnitude.isPresent() && group.signum() > 0) {
                boolean hundred = magnitude.get().compareTo(BigDecimal.valueOf(1000)) < 0;
                group = group.multiply(magnitude.get());
                total = hundred ? total : total.add(group);
                group = hundred ? group : BigDecimal.ZERO;
                scaled = true;
            } else {
                break;
            }
            last = i;
            i = next(sentence, i);
        }
        Num number = new Num(first, last, Decimals.plain(total.add(group)), Form.WORDS, scaled);
        return Optional.of(withRest(sentence, number));
    }

    /** {@code six million, two hundred thousand} */
    private Num withRest(LexedSentence sentence, Num number) {
        int comma = number.last() + 1;
        boolean maybe = number.scaled()
                && sentence.is(comma, ",")
                && sentence.has(comma + 1)
                && vocabulary.cardinal(sentence.at(comma + 1).folded()).isPresent();
        if (!maybe) {
            return number;
        }
        return accumulate(sentence, comma + 1, comma + 1)
                .filter(rest -> rest.scaled() && rest.value().compareTo(number.value()) < 0)
                .filter(rest -> number.value().remainder(BigDecimal.TEN.pow(3)).signum() == 0)
                .map(rest -> new Num(number.first(), rest.last(), number.value().add(rest.value()), Form.WORDS, true))
                .orElse(number);
    }

    /** Whether a number word goes on with the group: {@code five} after {@code twenty}, not after {@code two}. */
    private static boolean fits(BigDecimal small, BigDecimal group) {
        BigDecimal room = group.remainder(BigDecimal.valueOf(100));
        return room.signum() == 0
                || (room.remainder(BigDecimal.TEN).signum() == 0 && small.compareTo(BigDecimal.TEN) < 0);
    }

    /** The next number word, over a hyphen or an "and" between two. */
    private int next(LexedSentence sentence, int index) {
        boolean link = sentence.isHyphen(index + 1) || sentence.is(index + 1, "and");
        boolean number = sentence.find(index + 2)
                .filter(it -> vocabulary.isNumberWord(it.folded()))
                .isPresent();
        boolean afterMagnitude =
                vocabulary.magnitude(sentence.at(index).folded()).isPresent();
        boolean joins = sentence.isHyphen(index + 1) || afterMagnitude;
        return link && number && joins ? index + 2 : index + 1;
    }
}
