package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Amount;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the numbers that are no amounts: years, dates, times, numbers of names and lists, results of games, "one" as a
 * pronoun. Money and percentages are amounts wherever they stand; what is counted is one where it says what.
 */
final class NonFigures {
    private static final Set<String> BEFORE_ONE =
            Set.of("no", "any", "every", "this", "that", "each", "which", "another", "day", "number");
    private static final Set<String> TIMES_OF_DAY = Set.of("am", "pm", "a.m", "p.m", "o'clock");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[12][0-9]{3}");
    /** "More than 2000" is an amount, "in about 2000" a year. */
    private static final Set<String> BOUNDING = Set.of("than", "above", "below", "under", "exceeding");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Vocabulary vocabulary;
    private final LoneCounts loneCounts = new LoneCounts();
    private final Idioms idioms = new Idioms();

    NonFigures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Digits that are part of something longer: a name, an ordinal, a date, a telephone number. */
    static boolean isPartOfMore(LexedSentence sentence, Find find) {
        return isPartOfWord(sentence, find) || isChain(sentence, find);
    }

    /** {@code qualified}: a word such as "over" says that it is an amount. */
    boolean contains(LexedSentence sentence, Find find, boolean qualified) {
        if (idioms.contains(sentence, find)) {
            return true;
        }
        if (find.kind() != Kind.QUANTITY) {
            return false;
        }
        return isOne(sentence, find)
                || isEvent(sentence, find)
                || (sentence.is(find.first(), "a") && sentence.is(find.last() + 1, "ago"))
                || isDate(sentence, find)
                || isTime(sentence, find)
                || isYear(sentence, find, qualified)
                || isNumbered(sentence, find)
                || isScale(sentence, find)
                || isPlaceName(sentence, find)
                || (find.unit().isEmpty()
                        && !isCount(sentence, find)
                        && !BareNumbers.isAmount(sentence, find, qualified));
    }

    /** {@code H100}, {@code GPT-4}. */
    private static boolean isPartOfWord(LexedSentence sentence, Find find) {
        int first = find.first();
        boolean letters = sentence.isGlued(first) && sentence.at(first - 1).isWord();
        boolean hyphen = sentence.isGlued(first)
                && sentence.isHyphen(first - 1)
                && sentence.isGlued(first - 1)
                && (sentence.at(first - 2).isWord() || sentence.at(first - 2).isNumber());
        return letters || hyphen;
    }

    /** {@code 5G}, {@code 3rd}, {@code 8/10}: something is glued to it that is no unit. */
    static boolean hasTail(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        return find.kind() == Kind.QUANTITY
                && sentence.isGlued(next)
                && (sentence.at(next).isWord() || isSlashOrUnderscore(sentence, next));
    }

    private static boolean isSlashOrUnderscore(LexedSentence sentence, int index) {
        return (sentence.is(index, "/") || sentence.is(index, "_") || sentence.is(index, "@"))
                && sentence.isGlued(index + 1);
    }

    /** Digits joined to digits by signs: a telephone number, a date, a time, an address, a result. */
    private static boolean isChain(LexedSentence sentence, Find find) {
        int before = find.first() - 1;
        boolean left = sentence.isGlued(find.first())
                && sentence.has(before)
                && (sentence.is(before, "/")
                        || sentence.is(before, ":")
                        || sentence.is(before, ".")
                        || sentence.is(before, "#"));
        int next = find.last() + 1;
        boolean right = sentence.isGlued(next)
                && (sentence.is(next, ":")
                        || sentence.is(next, "/")
                        || sentence.isHyphen(next)
                        || sentence.is(next, "–"))
                && sentence.isGlued(next + 1)
                && sentence.at(next + 1).isNumber();
        return left || right;
    }

    /** "At Three Mile Island" */
    private static boolean isPlaceName(LexedSentence sentence, Find find) {
        boolean after = sentence.find(find.first() - 1)
                .filter(it -> it.isWord() && Character.isLowerCase(it.text().charAt(0)))
                .isPresent();
        return after
                && find.form() == Num.Form.WORDS
                && find.last() > find.first()
                && isCapital(sentence.at(find.first()))
                && isCapital(sentence.at(find.last()));
    }

    private static boolean isCapital(Lexeme lexeme) {
        return Character.isUpperCase(lexeme.text().charAt(0));
    }

    /** "In millions, except per share" says how a table is to be read. */
    private static boolean isScale(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        boolean end = !sentence.has(next) || sentence.is(next, ",") || sentence.is(next, ")") || sentence.is(next, "|");
        return find.form() == Num.Form.OPEN
                && find.first() == find.last()
                && sentence.is(find.first() - 1, "in")
                && end;
    }

    private boolean isOne(LexedSentence sentence, Find find) {
        if (find.first() != find.last() && !sentence.is(find.first(), "one")) {
            return false;
        }
        boolean one = sentence.is(find.first(), "one")
                && find.amount().value().filter(BigDecimal.ONE::equals).isPresent();
        if (!one) {
            return false;
        }
        boolean measured = find.unit()
                .filter(unit -> vocabulary.units().named(unit).isPresent())
                .isPresent();
        boolean idiom = find.unit()
                .filter(unit -> unit.equals("day") || unit.equals("time") || unit.equals("second"))
                .isPresent();
        boolean pronoun = sentence.find(find.first() - 1)
                .filter(before -> BEFORE_ONE.contains(before.folded()))
                .isPresent();
        return !measured || idiom || pronoun;
    }

    /** "The 9/11 attacks", but "1/4 cup" */
    private boolean isEvent(LexedSentence sentence, Find find) {
        return find.form() == Num.Form.FRACTION
                && sentence.is(find.first() + 1, "/")
                && find.unit().filter(it -> !vocabulary.units().isMeasure(it)).isPresent();
    }

    private boolean isDate(LexedSentence sentence, Find find) {
        boolean monthBefore =
                sentence.find(find.first() - 1).filter(this::isMonth).isPresent();
        int next = sentence.is(find.last() + 1, "of") ? find.last() + 2 : find.last() + 1;
        boolean monthAfter = sentence.find(next).filter(this::isMonth).isPresent();
        boolean dotted = sentence.is(find.first() - 1, ".")
                && sentence.find(find.first() - 2).filter(this::isMonth).isPresent();
        boolean day =
                plainValue(find).filter(value -> value.compareTo(LAST_YEAR) < 0).isPresent()
                        || find.amount().high().isPresent();
        return day && (monthBefore || dotted || (monthAfter && find.unit().isEmpty()));
    }

    private boolean isMonth(Lexeme lexeme) {
        return Character.isUpperCase(lexeme.text().charAt(0)) && vocabulary.isMonth(lexeme.folded());
    }

    private static boolean isTime(LexedSentence sentence, Find find) {
        return sentence.find(find.last() + 1)
                        .filter(next -> TIMES_OF_DAY.contains(next.folded()))
                        .isPresent()
                || ((sentence.is(find.last() + 1, "a") || sentence.is(find.last() + 1, "p"))
                        && sentence.is(find.last() + 2, ".")
                        && sentence.is(find.last() + 3, "m"));
    }

    private static boolean isYear(LexedSentence sentence, Find find, boolean qualified) {
        Lexeme number = sentence.at(find.first());
        boolean written = find.form() == Num.Form.DIGITS
                && FOUR_DIGITS.matcher(number.text()).matches();
        if (!written
                || (find.last() > find.first()
                        && !sentence.at(find.first() + 1).isWord()
                        && !sentence.isHyphen(find.first() + 1))) {
            return false;
        }
        Optional<BigDecimal> value = number.number();
        boolean year = value.isPresent()
                && value.get().compareTo(FIRST_YEAR) >= 0
                && value.get().compareTo(LAST_YEAR) < 0
                && find.amount()
                        .value()
                        .filter(it -> it.compareTo(value.get()) == 0)
                        .isPresent();
        boolean time = find.unit().filter("year"::equals).isPresent() && find.last() == find.first();
        boolean round = value.isPresent() && value.get().remainder(HUNDRED).signum() == 0;
        boolean bounded = qualified
                && round
                && BOUNDING.contains(
                        sentence.find(find.first() - 1).map(Lexeme::folded).orElse(""));
        boolean counted =
                bounded || (find.unit().isPresent() && (qualified || (round && !sentence.is(find.first() - 1, "in"))));
        return year && (!counted || time);
    }

    /** {@code Section 4}, {@code top 10}, {@code Fortune 500}: a number that tells things apart. */
    private boolean isNumbered(LexedSentence sentence, Find find) {
        if (find.form() != Num.Form.DIGITS && find.form() != Num.Form.WORDS) {
            return false;
        }
        Optional<Lexeme> before = sentence.find(find.first() - 1);
        if (before.isEmpty() || sentence.at(find.first()).text().contains(",")) {
            return false;
        }
        if (vocabulary.isNumbering(before.get().folded()) || before.get().is("#")) {
            return true;
        }
        boolean name = before.get().isWord()
                && Character.isUpperCase(before.get().text().charAt(0))
                && sentence.hasTag(find.first() - 1, "NNP");
        boolean version = !isPlainInteger(sentence, find);
        boolean inside = find.first() > 1 && find.unit().isEmpty();
        return name && find.form() == Num.Form.DIGITS && (inside || version);
    }

    private static boolean isPlainInteger(LexedSentence sentence, Find find) {
        return find.amount().value().filter(value -> value.scale() <= 0).isPresent()
                && !sentence.at(find.first()).text().contains(",");
    }

    private boolean isCount(LexedSentence sentence, Find find) {
        return find.form() == Num.Form.OPEN || loneCounts.contains(sentence, find);
    }

    static Optional<BigDecimal> plainValue(Find find) {
        Amount amount = find.amount();
        return amount.value().isPresent() ? amount.value() : amount.low();
    }
}
