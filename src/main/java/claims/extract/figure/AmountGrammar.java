package claims.extract.figure;

import claims.extract.figure.Currencies.Currency;
import claims.extract.figure.Currencies.Sign;
import claims.model.Amount;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one amount: a number and the sign that says of what.
 *
 * <pre>
 * amount  = [minus] [currency] number [currency | percent]
 * percent = % | percent | per cent | percentage points | basis points
 * </pre>
 */
final class AmountGrammar {
    private static final Set<String> MINUS = Set.of("-", "−", "–", "minus", "negative");
    private static final Set<String> SIGNS = Set.of("~", "+", "<", ">", "≤", "≥", "≈", "±");

    private static final Pattern PRICE = Pattern.compile("[0-9]+\\.[0-9]{2}");

    private final Vocabulary vocabulary;
    private final NumberGrammar numbers;
    private final Magnitudes magnitudes;

    AmountGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new NumberGrammar(vocabulary);
        this.magnitudes = new Magnitudes(vocabulary);
    }

    /** The amount whose first lexeme, sign or number, is at {@code index}. */
    Optional<Find> at(LexedSentence sentence, int index) {
        if (!sentence.has(index)) {
            return Optional.empty();
        }
        if (isSign(sentence, index)) {
            return signed(sentence, index + 1).map(find -> find.between(index, find.last()));
        }
        return isMinus(sentence, index)
                ? signed(sentence, index + 1).map(find -> negated(find).between(index, find.last()))
                : signed(sentence, index).or(() -> inParentheses(sentence, index));
    }

    /** An amount from its currency or its number on. */
    private Optional<Find> signed(LexedSentence sentence, int start) {
        int number = start;
        while (number < start + 4 && sentence.has(number) && !isNumberStart(sentence, number)) {
            number++;
        }
        if (!sentence.has(number) || number > start + 3) {
            return Optional.empty();
        }
        Optional<Sign> before = vocabulary
                .currencies()
                .before(
                        sentence.text(),
                        sentence.at(number).start(),
                        sentence.sentence().start());
        boolean fits = before.isPresent()
                ? before.get().boundary() == sentence.at(start).start()
                : number == start;
        return fits
                ? numbers.at(sentence, number, before.isPresent())
                        .flatMap(it -> amount(sentence, it, before.map(Sign::currency)))
                        .map(find -> find.between(start, find.last()))
                : Optional.empty();
    }

    /** As accounts write what is less than nothing: {@code $(2,345)}, {@code $(14.2) million}, {@code (9)%}. */
    private Optional<Find> inParentheses(LexedSentence sentence, int index) {
        int open = sentence.is(index, "(") ? index : index + 1;
        if (!sentence.is(open, "(") || !sentence.isGlued(open + 1) || !sentence.is(open + 2, ")")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = sentence.at(open + 1).number();
        Optional<Sign> currency = open == index
                ? Optional.empty()
                : vocabulary
                        .currencies()
                        .before(
                                sentence.text(),
                                sentence.at(open).start(),
                                sentence.sentence().start())
                        .filter(sign -> sign.boundary() == sentence.at(index).start());
        boolean percent = sentence.is(open + 3, "%") && open == index;
        boolean loss = open == index && isLoss(sentence, index - 1);
        if (value.isEmpty() || (currency.isEmpty() && !percent && !loss)) {
            return Optional.empty();
        }
        Num number = magnitudes.behind(
                sentence, new Num(index, open + 2, value.get().negate(), Num.Form.DIGITS, false), true);
        if (percent) {
            return Optional.of(Find.of(number, Kind.PERCENT).between(index, open + 3));
        }
        Find find = Find.of(number, Kind.QUANTITY);
        return Optional.of(
                currency.map(sign -> find.withCurrency(sign.currency().code())).orElse(find));
    }

    private static boolean isLoss(LexedSentence sentence, int index) {
        return sentence.is(index, "loss") || sentence.is(index, "losses") || sentence.is(index, "deficit");
    }

    private boolean isNumberStart(LexedSentence sentence, int index) {
        Lexeme lexeme = sentence.at(index);
        boolean letter = lexeme.text().length() == 1
                && sentence.isGlued(index + 1)
                && !sentence.at(index + 1).isWord();
        return lexeme.isNumber()
                || (vocabulary.isNumberWord(lexeme.folded()) && !(letter && !sentence.isHyphen(index + 1)));
    }

    /** A minus in front of a number, and no hyphen or dash between two things. */
    private static boolean isMinus(LexedSentence sentence, int index) {
        return sentence.has(index)
                && MINUS.contains(sentence.at(index).folded())
                && (sentence.isGlued(index + 1) || sentence.at(index).isWord())
                && !sentence.isGlued(index);
    }

    /** {@code ~40}, {@code +1.4%}, {@code >90%}: belongs to the number it is glued to. */
    private static boolean isSign(LexedSentence sentence, int index) {
        return SIGNS.contains(sentence.at(index).text()) && sentence.isGlued(index + 1) && !sentence.isGlued(index);
    }

    private static Find negated(Find find) {
        return find.amount().value().isPresent()
                ? find.withAmount(Amount.of(find.amount().value().get().negate()))
                : find;
    }

    private Optional<Find> amount(LexedSentence sentence, Num number, Optional<Currency> before) {
        Optional<Find> percent = percent(sentence, number).or(() -> prefixedCode(sentence, number));
        if (percent.isPresent()) {
            return percent;
        }
        int limit = sentence.sentence().end();
        boolean of = number.form() == Num.Form.OPEN && sentence.is(number.last() + 1, "of");
        Optional<Sign> after = vocabulary
                .currencies()
                .after(
                        sentence.text(),
                        sentence.at(of ? number.last() + 1 : number.last()).end(),
                        limit)
                .filter(sign -> isMeant(sentence, number, sign.currency()));
        Optional<Currency> own = before.filter(currency -> isMeant(sentence, number, currency));
        if (own.isPresent()) {
            return Optional.of(money(sentence, number, own.get(), after));
        }
        if (after.isPresent()) {
            return Optional.of(money(sentence, number, after.get().currency(), after));
        }
        return before.isPresent() || number.form() == Num.Form.DECIMAL_COMMA
                ? Optional.empty()
                : Optional.of(Find.of(number, Kind.QUANTITY));
    }

    /** {@code 120 MEUR} */
    private Optional<Find> prefixedCode(LexedSentence sentence, Num number) {
        int next = number.last() + 1;
        String word = sentence.find(next).map(Lexeme::text).orElse("");
        int split = word.length() - Currencies.CODE_LENGTH;
        if (split < 1 || number.scaled()) {
            return Optional.empty();
        }
        Optional<Currency> currency = vocabulary.currencies().code(word.substring(split));
        return vocabulary
                .codePrefix(word.substring(0, split))
                .flatMap(factor -> currency.map(it -> Find.of(scaled(number, factor), Kind.MONEY)
                        .withCurrency(it.code())
                        .between(number.first(), next)));
    }

    /** "ALL 5" is five of all, "ALL 5 million" is money; "$5" and "5 dollars" always are. */
    private static boolean isMeant(LexedSentence sentence, Num number, Currency currency) {
        String text = sentence.at(number.first()).text();
        return !currency.ambiguous()
                || number.scaled()
                || text.contains(",")
                || PRICE.matcher(text).matches();
    }

    private Find money(LexedSentence sentence, Num number, Currency currency, Optional<Sign> after) {
        Find find = Find.of(scaled(number, currency.part()), Kind.MONEY).withCurrency(currency.code());
        // "$200 USD" says it twice, "$200 Canadian" better.
        boolean named = after.isPresent()
                && (after.get().currency().code().equals(currency.code())
                        || after.get().currency().equals(currency));
        if (!named) {
            return find;
        }
        int last = lastBefore(sentence, number.last(), after.get().boundary());
        return magnitudes
                .word(sentence, last + 1) // "64 USD million"
                .filter(magnitude -> !number.scaled())
                .map(magnitude -> Find.of(scaled(number, magnitude), Kind.MONEY)
                        .withCurrency(currency.code())
                        .between(find.first(), last + 1))
                .orElse(find.between(find.first(), last));
    }

    private static Num scaled(Num number, BigDecimal part) {
        return new Num(number.first(), number.last(), number.value().multiply(part), number.form(), number.scaled());
    }

    private static int lastBefore(LexedSentence sentence, int from, int offset) {
        int last = from;
        while (sentence.has(last + 1) && sentence.at(last + 1).end() <= offset) {
            last++;
        }
        return last;
    }

    /** A number that a percent sign or word follows. */
    static Optional<Find> percent(LexedSentence sentence, Num number) {
        int next = number.last() + 1;
        Find find = Find.of(number, Kind.PERCENT);
        boolean abbreviated = sentence.is(next, "pc") && sentence.isGlued(next);
        if (sentence.is(next, "%") || abbreviated) {
            return Optional.of(percentagePoint(sentence, find.between(find.first(), next), next));
        }
        int word = sentence.isHyphen(next) ? next + 1 : next;
        if (sentence.is(word, "percent") || sentence.is(word, "pct")) {
            return Optional.of(percentagePoint(sentence, find.between(find.first(), word), word));
        }
        if (sentence.is(word, "per") && sentence.is(word + 1, "cent")) {
            return Optional.of(find.between(find.first(), word + 1));
        }
        if (sentence.is(word, "percentage") && isPoint(sentence, word + 1)) {
            return Optional.of(find.withUnit("percentage point", word + 1));
        }
        if (sentence.is(word, "percentage")) {
            return Optional.of(find.between(find.first(), word));
        }
        if (sentence.is(word, "basis") && isPoint(sentence, word + 1)) {
            return Optional.of(find.withUnit("basis point", word + 1));
        }
        if (sentence.is(word, "bps") || sentence.is(word, "bp")) {
            return Optional.of(find.withUnit("basis point", word));
        }
        if (sentence.is(word, "pp") || sentence.is(word, "ppt") || sentence.is(word, "ppts")) {
            return Optional.of(find.withUnit("percentage point", word));
        }
        return Optional.empty();
    }

    /** {@code 5% points} */
    private static Find percentagePoint(LexedSentence sentence, Find find, int sign) {
        return isPoint(sentence, sign + 1) ? find.withUnit("percentage point", sign + 1) : find;
    }

    private static boolean isPoint(LexedSentence sentence, int index) {
        return sentence.is(index, "points") || sentence.is(index, "point");
    }
}
