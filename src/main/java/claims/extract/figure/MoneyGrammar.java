package claims.extract.figure;

import claims.extract.figure.Currencies.Currency;
import claims.extract.figure.Currencies.Sign;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what makes a number an amount of money.
 *
 * <pre>
 * money = sign number [sign | name]     $5, $5 USD
 *       | number (sign | name)          5 €, 5 dollars, 64 USD million
 *       | number prefixed-code          120 MEUR
 *       | name number                   dinars 22 million
 * </pre>
 */
final class MoneyGrammar {
    private static final Pattern PRICE = Pattern.compile("[0-9]+\\.[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Vocabulary vocabulary;
    private final Magnitudes magnitudes;

    MoneyGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.magnitudes = new Magnitudes(vocabulary);
    }

    /** The sign of currency that ends in front of an offset. */
    Optional<Sign> before(LexedSentence sentence, int offset) {
        return vocabulary
                .currencies()
                .before(sentence.text(), offset, sentence.sentence().start());
    }

    /** {@code before}: the sign in front of the number. */
    Optional<Find> at(LexedSentence sentence, Num number, Optional<Sign> before) {
        Optional<Find> prefixed = prefixedCode(sentence, number);
        if (prefixed.isPresent()) {
            return prefixed;
        }
        Optional<Sign> after =
                after(sentence, number).filter(sign -> before.isEmpty() || !isNext(sentence, number, sign));
        return before.map(Sign::currency)
                .filter(currency -> isMeant(sentence, number, currency))
                .or(() -> after.map(Sign::currency))
                .map(currency -> money(sentence, number, currency, after));
    }

    /** {@code dollar 22.5 million}, {@code Bahraini dinars 22 million}: the name of a currency in front. */
    Optional<Find> named(LexedSentence sentence, int start, Num number) {
        Optional<Currency> name = vocabulary
                .currencies()
                .nameBefore(
                        sentence.text(),
                        sentence.at(number.first()).start(),
                        sentence.sentence().start())
                .filter(sign -> sign.boundary() == sentence.at(start).start())
                .map(Sign::currency);
        boolean own = sentence.hasTag(start - 1, "CD") || sentence.hasTag(start - 1, "DT");
        if (name.isEmpty() || own) {
            return Optional.empty(); // "5 dollars 3 times", "the dollar 3,000 traders"
        }
        String word = sentence.at(number.first() - 1).folded();
        boolean several = word.endsWith("s")
                || vocabulary.currencies().code(word.toUpperCase(Locale.ROOT)).isPresent();
        boolean priced = isPriced(sentence, number) || (several && isLast(sentence, number));
        boolean free = Percentages.of(sentence, number).isEmpty()
                && after(sentence, number).isEmpty();
        return name.filter(it -> priced && free)
                .map(it -> money(sentence, number, it, Optional.empty()))
                .map(find -> find.between(start, find.last()));
    }

    /** Whether nothing follows that the number could count. */
    private static boolean isLast(LexedSentence sentence, Num number) {
        int next = number.last() + 1;
        boolean year = YEAR.matcher(sentence.at(number.first()).text()).matches();
        return !year
                && !sentence.is(next, "of")
                && !sentence.hasTag(next, "NN")
                && !sentence.hasTag(next, "JJ")
                && !sentence.hasTag(next, "CD");
    }

    /** The sign or the name of the currency behind a number. */
    Optional<Sign> after(LexedSentence sentence, Num number) {
        boolean of = number.form() == Num.Form.OPEN && sentence.is(number.last() + 1, "of");
        return vocabulary
                .currencies()
                .after(
                        sentence.text(),
                        sentence.at(of ? number.last() + 1 : number.last()).end(),
                        sentence.sentence().end())
                .filter(sign -> isMeant(sentence, number, sign.currency()));
    }

    /** "$20 $30", "usd 20 usd 30": the second sign belongs to the second number. */
    private boolean isNext(LexedSentence sentence, Num number, Sign sign) {
        int next = lastBefore(sentence, number.last(), sign.boundary()) + 1;
        return sentence.find(next)
                .filter(Lexeme::isNumber)
                .flatMap(it -> before(sentence, it.start()))
                .isPresent();
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
        return !currency.ambiguous() || isPriced(sentence, number);
    }

    private static boolean isPriced(LexedSentence sentence, Num number) {
        String text = sentence.at(number.first()).text();
        return number.scaled() || text.contains(",") || PRICE.matcher(text).matches();
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
}
