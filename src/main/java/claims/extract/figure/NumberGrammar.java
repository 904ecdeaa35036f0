package claims.extract.figure;

import claims.extract.figure.Num.Form;
import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Lexer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the number that begins at a lexeme; {@link PartGrammar} reads the parts in it and {@link Magnitudes} what
 * multiplies it.
 *
 * <pre>
 * number    = (digits | cardinal) [and a half] magnitude* | article magnitude | part | open | vague
 * digits    = 1,000 | 2.7 | 4e14 | 10^25 | 1/2 | ½ | 2 1/2
 * cardinal  = two hundred and fifty | twenty-one
 * article   = a million | a couple of
 * open      = tens of millions | hundreds of thousands | dozens | billions
 * vague     = several hundred | a few thousand
 * </pre>
 */
final class NumberGrammar {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}");
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "its", "their", "his", "her", "our");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Vocabulary vocabulary;
    private final Magnitudes magnitudes;
    private final PartGrammar parts;

    NumberGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.magnitudes = new Magnitudes(vocabulary);
        this.parts = new PartGrammar(vocabulary);
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
                            .map(number -> magnitudes.behind(sentence, parts.added(sentence, number), money)));
        }
        return lexeme.isWord() ? words(sentence, index) : Optional.empty();
    }

    /** {@code 10^25}, {@code 6 × 10^21}, {@code 10^-9}. */
    private static Optional<Num> power(LexedSentence sentence, int index) {
        boolean times = sentence.is(index + 1, "×") || sentence.is(index + 1, "x");
        int ten = times ? index + 2 : index;
        if (!sentence.is(ten, "10") || !sentence.is(ten + 1, "^")) {
            return Optional.empty();
        }
        boolean negative = (sentence.isHyphen(ten + 2) || sentence.is(ten + 2, "−")) && sentence.isGlued(ten + 3);
        int exponent = negative ? ten + 3 : ten + 2;
        Optional<BigDecimal> factor = times ? sentence.at(index).number() : Optional.of(BigDecimal.ONE);
        return sentence.find(exponent)
                .map(Lexeme::text)
                .filter(digits -> digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .flatMap(digits -> factor.map(it -> Decimals.powerOfTen(it, negative ? "-" + digits : digits)))
                .map(value -> new Num(index, exponent, value, Form.DIGITS, true));
    }

    private static Optional<Num> digits(LexedSentence sentence, int index) {
        Lexeme lexeme = sentence.at(index);
        if (lexeme.number().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = lexeme.number().get();
        boolean comma = DECIMAL_COMMA.matcher(lexeme.text()).matches();
        Optional<BigDecimal> slash = PartGrammar.slash(sentence, index);
        if (slash.isPresent()) {
            return Optional.of(new Num(index, index + 2, slash.get(), Form.FRACTION, false));
        }
        if (sentence.find(index + 1).filter(Lexer::isFraction).isPresent()) {
            return Optional.of(new Num(
                    index, index + 1, value.add(sentence.at(index + 1).number().orElseThrow()), Form.DIGITS, false));
        }
        Optional<BigDecimal> mixed = PartGrammar.slash(sentence, index + 1).filter(it -> !sentence.isGlued(index + 1));
        if (mixed.isPresent()) {
            return Optional.of(new Num(index, index + 3, value.add(mixed.get()), Form.DIGITS, false));
        }
        boolean sign = Lexer.isFraction(lexeme);
        return Optional.of(
                new Num(index, index, value, sign ? Form.FRACTION : comma ? Form.DECIMAL_COMMA : Form.DIGITS, false));
    }

    private Optional<Num> words(LexedSentence sentence, int index) {
        String word = sentence.at(index).folded();
        if (word.equals("a") || word.equals("an")) {
            return parts.at(sentence, index)
                    .or(() -> article(sentence, index).map(number -> parts.added(sentence, number)));
        }
        Optional<Num> part = parts.at(sentence, index);
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
                : cardinal(sentence, index)
                        .map(number -> magnitudes.behind(
                                sentence, parts.added(sentence, parts.decimals(sentence, number)), false));
    }

    /** {@code a million}, {@code a hundred and fifty}, {@code a dozen}, {@code a couple of}, {@code a few thousand}. */
    private Optional<Num> article(LexedSentence sentence, int index) {
        int next = index + 1;
        if (sentence.is(next, "few")) {
            return vague(sentence, index, next + 1);
        }
        if (sentence.is(next, "couple")) {
            int last = sentence.is(next + 1, "of") ? next + 1 : next;
            return Optional.of(magnitudes.behind(sentence, new Num(index, last, TWO, Form.VAGUE, false), false));
        }
        if (sentence.is(next, "half")) {
            return parts.at(sentence, next)
                    .map(half -> new Num(index, half.last(), half.value(), half.form(), half.scaled()));
        }
        if (sentence.is(next, "decade") || sentence.is(next, "century")) {
            return Optional.of(new Num(index, index, BigDecimal.ONE, Form.WORDS, false));
        }
        boolean compound = sentence.isHyphen(next + 1) && sentence.isGlued(next + 1) && sentence.isGlued(next + 2);
        return magnitudes
                .word(sentence, next)
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
        boolean definite = DETERMINERS.contains(
                        sentence.find(index - 1).map(Lexeme::folded).orElse(""))
                && Character.isLowerCase(sentence.at(index).text().charAt(0))
                && (sentence.hasTag(index + 1, "NNS") || sentence.hasTag(index + 2, "NNS")); // "those billion stars"
        return hyphen || money || definite
                ? Optional.of(
                        new Num(index, index, magnitudes.word(sentence, index).orElseThrow(), Form.WORDS, true))
                : Optional.empty();
    }

    /** {@code several hundred}: what "hundreds" says. */
    private Optional<Num> vague(LexedSentence sentence, int index, int magnitude) {
        return magnitudes.word(sentence, magnitude).map(value -> new Num(index, magnitude, value, Form.OPEN, true));
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

    private Optional<Num> accumulate(LexedSentence sentence, int first, int from) {
        return Optional.of(withRest(sentence, sum(sentence, first, from)));
    }

    /** Adds up number words from {@code from} on: {@code two hundred and fifty thousand}. */
    private Num sum(LexedSentence sentence, int first, int from) {
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
                boolean hundred = magnitude.get().compareTo(THOUSAND) < 0;
                group = Decimals.product(group, magnitude.get());
                total = hundred ? total : total.add(group);
                group = hundred ? group : BigDecimal.ZERO;
                scaled = true;
            } else {
                break;
            }
            last = i;
            i = next(sentence, i);
        }
        return new Num(first, last, Decimals.plain(total.add(group)), Form.WORDS, scaled);
    }

    /** {@code six million, two hundred thousand}: each part smaller than what the one before counts in. */
    private Num withRest(LexedSentence sentence, Num number) {
        Num whole = number;
        BigDecimal limit = number.value();
        while (whole.scaled()
                && sentence.is(whole.last() + 1, ",")
                && whole.value().remainder(THOUSAND).signum() == 0
                && sentence.find(whole.last() + 2)
                        .filter(word -> vocabulary.cardinal(word.folded()).isPresent())
                        .isPresent()) {
            Num rest = sum(sentence, whole.last() + 2, whole.last() + 2);
            if (!rest.scaled() || rest.value().compareTo(limit) >= 0) {
                break;
            }
            whole = new Num(whole.first(), rest.last(), whole.value().add(rest.value()), Form.WORDS, true);
            limit = rest.value();
        }
        return whole;
    }

    /** Whether a number word goes on with the group: {@code five} after {@code twenty}, not after {@code two}. */
    private static boolean fits(BigDecimal small, BigDecimal group) {
        BigDecimal room = group.remainder(HUNDRED);
        return room.signum() == 0
                || (room.remainder(BigDecimal.TEN).signum() == 0 && small.compareTo(BigDecimal.TEN) < 0);
    }

    /** The next number word, over a hyphen or an "and" between two. */
    private int next(LexedSentence sentence, int index) {
        boolean link = sentence.isHyphen(index + 1) || sentence.is(index + 1, "and") || sentence.is(index + 1, "&");
        boolean number = sentence.find(index + 2)
                .filter(it -> vocabulary.isNumberWord(it.folded()))
                .isPresent();
        boolean afterMagnitude =
                vocabulary.magnitude(sentence.at(index).folded()).isPresent();
        boolean joins = sentence.isHyphen(index + 1) || (afterMagnitude && !isAnother(sentence, index));
        return link && number && joins ? index + 2 : index + 1;
    }

    /** "(Between) one hundred and two hundred": the magnitude behind the "and" is no smaller than the one before it. */
    private boolean isAnother(LexedSentence sentence, int index) {
        int i = index + 2;
        while (sentence.has(i)
                && (sentence.isHyphen(i)
                        || vocabulary.cardinal(sentence.at(i).folded()).isPresent()
                        || vocabulary.tens(sentence.at(i).folded()).isPresent())) {
            i++;
        }
        BigDecimal before = magnitudes.word(sentence, index).orElse(BigDecimal.ONE);
        Optional<BigDecimal> behind = magnitudes.word(sentence, i);
        return behind.filter(
                        it -> before.compareTo(HUNDRED) == 0 ? it.compareTo(before) == 0 : it.compareTo(before) >= 0)
                .isPresent();
    }
}
