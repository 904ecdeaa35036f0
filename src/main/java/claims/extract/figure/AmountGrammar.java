package claims.extract.figure;

import claims.extract.figure.Currencies.Sign;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Amount;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one amount: a number and the sign that says of what.
 *
 * <pre>
 * amount = [minus] [currency] [minus] number [currency | percent]
 * </pre>
 */
final class AmountGrammar {
    private static final Set<String> MINUS = Set.of("-", "−", "–", "minus", "negative");
    private static final Set<String> SIGNS = Set.of("~", "+", "<", ">", "≤", "≥", "≈", "±");
    /** In lexemes: "Bosnia-Herzegovina convertible marks". */
    private static final int LONGEST_CURRENCY = 5;

    private final Vocabulary vocabulary;
    private final NumberGrammar numbers;
    private final Magnitudes magnitudes;
    private final MoneyGrammar money;

    AmountGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new NumberGrammar(vocabulary);
        this.magnitudes = new Magnitudes(vocabulary);
        this.money = new MoneyGrammar(vocabulary);
    }

    /** What an amount may begin with besides digits, folded. */
    static Set<String> openings(Vocabulary vocabulary) {
        Set<String> openings = new HashSet<>(vocabulary.numberWords());
        openings.addAll(vocabulary.currencies().openings());
        openings.addAll(MINUS);
        openings.addAll(SIGNS);
        openings.add("(");
        return openings;
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
        return numberFrom(sentence, start).flatMap(number -> signed(sentence, start, number));
    }

    private Optional<Integer> numberFrom(LexedSentence sentence, int start) {
        for (int i = start; i <= start + LONGEST_CURRENCY && sentence.has(i); i++) {
            if (isNumberStart(sentence, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Find> signed(LexedSentence sentence, int start, int number) {
        boolean minus = number > start + 1 && isMinusBehindSign(sentence, number - 1);
        int begin = sentence.at(minus ? number - 1 : number).start();
        Optional<Sign> before =
                money.before(sentence, begin).filter(sign -> number > start || !isTaken(sentence, number));
        if (before.isEmpty() && number > start) {
            return numbers.at(sentence, number, true).flatMap(it -> money.named(sentence, start, it));
        }
        boolean fits = before.isEmpty()
                || before.get().boundary() == sentence.at(start).start();
        return fits
                ? numbers.at(sentence, number, before.isPresent())
                        .flatMap(it -> amount(sentence, it, before))
                        .map(find -> minus ? negated(find) : find)
                        .map(find -> find.between(Math.min(start, find.first()), find.last()))
                : Optional.empty();
    }

    /** {@code $-99.99} */
    private static boolean isMinusBehindSign(LexedSentence sentence, int index) {
        return MINUS.contains(sentence.at(index).text())
                && sentence.isGlued(index + 1)
                && !sentence.at(index - 1).isWord();
    }

    /** "10 $ 30 $": a number with a sign behind it does not look for one in front, which is the other's. */
    private boolean isTaken(LexedSentence sentence, int number) {
        return numbers.at(sentence, number, false)
                .flatMap(it -> money.after(sentence, it))
                .isPresent();
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
                : money.before(sentence, sentence.at(open).start())
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
                && !sentence.isGlued(index)
                && !(sentence.is(index - 1, "or") && sentence.is(index - 2, "plus"));
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

    private Optional<Find> amount(LexedSentence sentence, Num number, Optional<Sign> before) {
        return Percentages.of(sentence, number)
                .or(() -> money.at(sentence, number, before))
                .or(() -> before.isPresent() || number.form() == Num.Form.DECIMAL_COMMA
                        ? Optional.empty()
                        : Optional.of(Find.of(number, Kind.QUANTITY)));
    }
}
