package claims.extract.figure;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.model.Amount;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an amount or the range that two of them make. What one end leaves out it shares with the other: magnitude,
 * currency, percent.
 *
 * <pre>
 * range = amount (- | – | to | through) amount | between amount and amount | small-number or small-number
 * </pre>
 *
 * A change ("rose from 3 to 5") is no range: that is for {@link Trends} to say.
 */
final class RangeGrammar {
    /** How far in front of "from" its verb may stand. */
    private static final int REACH = 30;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "‑", "~");
    private static final Set<String> RANGING = Set.of("range", "vary", "anywhere", "run", "anything", "spread");
    private static final Set<String> MOVING =
            Set.of("go", "move", "change", "shift", "swing", "switch", "take", "bring");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)[0-9]{2}");

    private final Vocabulary vocabulary;
    private final AmountGrammar amounts;
    private final UnitGrammar units;
    private final Trends trends;

    RangeGrammar(Vocabulary vocabulary, UnitGrammar units, Trends trends) {
        this.vocabulary = vocabulary;
        this.units = units;
        this.trends = trends;
        this.amounts = new AmountGrammar(vocabulary);
    }

    Optional<Find> at(LexedSentence sentence, int index) {
        Optional<Find> amount = amounts.at(sentence, index);
        return amount.flatMap(low -> tolerance(sentence, low))
                .or(() -> amount.flatMap(low -> range(sentence, low)))
                .or(() -> amount.map(low -> units.measured(sentence, low)).flatMap(low -> range(sentence, low)))
                .or(() -> amount);
    }

    private Optional<Find> range(LexedSentence sentence, Find low) {
        int link = low.last() + 1;
        // "8- to 16-meter"
        int word = sentence.isHyphen(link) && sentence.is(link + 1, "to") ? link + 1 : link;
        if (!isLink(sentence, low, word)) {
            return Optional.empty();
        }
        return amounts.at(sentence, word + 1)
                .map(high ->
                        low.unit().isPresent() && low.kind() == Kind.QUANTITY ? units.measured(sentence, high) : high)
                .filter(high -> !isBare(high)
                        || isBare(low)
                        || units.measured(sentence, high).unit().isEmpty())
                .flatMap(high -> joined(sentence, low, high, word));
    }

    /** {@code 9.8 ± 0.2 m}: the number, whatever it may be off by. */
    private Optional<Find> tolerance(LexedSentence sentence, Find number) {
        int link = number.last() + 1;
        boolean spelled = sentence.is(link, "+") && sentence.is(link + 1, "/") && sentence.is(link + 2, "-");
        if (!isBare(number) || !(spelled || sentence.is(link, "±"))) {
            return Optional.empty();
        }
        return amounts.at(sentence, spelled ? link + 3 : link + 1)
                .or(() -> amounts.at(sentence, link))
                .map(off -> new Find(
                        number.first(),
                        off.last(),
                        off.kind(),
                        number.amount(),
                        off.currency(),
                        off.unit(),
                        off.per(),
                        number.form()));
    }

    private boolean isLink(LexedSentence sentence, Find low, int link) {
        if (!sentence.has(link)) {
            return false;
        }
        if (sentence.is(link, "and")) {
            return sentence.is(low.first() - 1, "between");
        }
        boolean dash = DASHES.contains(sentence.at(link).text());
        boolean tight = sentence.isGlued(link) == sentence.isGlued(link + 1);
        return (dash && tight)
                || ((sentence.is(link, "to") || sentence.is(link, "through"))
                        && (isState(sentence, low.first() - 1) || !isChange(sentence, low)))
                || (sentence.is(link, "or")
                        && low.kind() == Kind.QUANTITY
                        && isBare(low)
                        && !low.form().equals(Num.Form.OPEN));
    }

    /** "rose 12% to …", "went from 95p to …" */
    private boolean isChange(LexedSentence sentence, Find low) {
        return trends.isChangeFrom(sentence, low.first())
                || isMove(sentence, low.first() - 1)
                || (!isBare(low)
                        && !sentence.is(low.first() - 1, "by")
                        && trends.of(sentence, low).isPresent());
    }

    /** "The numbers are from 3 to 9." */
    private static boolean isState(LexedSentence sentence, int from) {
        return sentence.is(from, "from")
                && sentence.has(from - 1)
                && sentence.token(from - 1).lemma().equals("be");
    }

    /** "went from": says that something changed, but not which way. */
    private static boolean isMove(LexedSentence sentence, int from) {
        if (!sentence.is(from, "from")) {
            return false;
        }
        for (int i = from - 1; i >= 0 && from - i < REACH && !sentence.is(i, ";"); i--) {
            String lemma = sentence.token(i).lemma();
            if (from - i < 4 && RANGING.contains(lemma)) {
                return false;
            }
            if (sentence.hasTag(i, "VB") && MOVING.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** "Ranged from -18 °C to -34 °C": the order says nothing. */
    private static boolean isRanging(LexedSentence sentence, int from) {
        return sentence.is(from, "from")
                && sentence.has(from - 1)
                && RANGING.contains(sentence.token(from - 1).lemma());
    }

    private Optional<Find> joined(LexedSentence sentence, Find low, Find high, int link) {
        boolean sameKind = low.kind() == high.kind() || isBare(low) || isBare(high);
        boolean sameCurrency = low.currency().isEmpty()
                || high.currency().isEmpty()
                || low.currency().equals(high.currency());
        // "5 to 10 percentage points", but "fell by 1.4 percentage points to 9.1 per cent"
        boolean sameUnit = low.unit().isEmpty() || low.unit().equals(high.unit());
        Optional<BigDecimal> from = low.amount().value();
        Optional<BigDecimal> to = high.amount().value();
        if (!sameKind || !sameCurrency || !sameUnit || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal start = Decimals.plain(from.get().multiply(sharedMagnitude(sentence, low, high)));
        boolean year = isBare(low) && isYear(sentence.at(low.first()).text());
        boolean mixed = sentence.is(link, "or") && low.form() != high.form();
        boolean falling =
                start.compareTo(to.get()) > 0 && sentence.is(link, "to") && isRanging(sentence, low.first() - 1);
        if ((start.compareTo(to.get()) >= 0 && !falling) || year || mixed) {
            return Optional.empty();
        }
        Find whole = isBare(high) ? low : high;
        return Optional.of(new Find(
                low.first(),
                high.last(),
                whole.kind(),
                Amount.between(start.min(to.get()), start.max(to.get())),
                low.currency().isPresent() ? low.currency() : high.currency(),
                whole.unit(),
                Optional.empty(),
                low.form()));
    }

    /** "In 2025 to 3 million people" and "2019–2023" are no ranges of amounts. */
    private static boolean isYear(String digits) {
        return YEAR.matcher(digits).matches();
    }

    private static boolean isBare(Find find) {
        return find.kind() == Kind.QUANTITY && find.unit().isEmpty();
    }

    /**
     * "$115 to 135 billion", "15–20p", "two or three hundred": the first number has the second's magnitude or part, unless
     * it says its own or would be the larger.
     */
    private BigDecimal sharedMagnitude(LexedSentence sentence, Find low, Find high) {
        BigDecimal shared = magnitudeOf(sentence, high);
        BigDecimal value = low.amount().value().orElseThrow().abs();
        boolean plain = magnitudeOf(sentence, low).compareTo(BigDecimal.ONE) == 0;
        boolean mixed = shared.compareTo(BigDecimal.ONE) > 0 && shared.compareTo(BigDecimal.TEN) < 0; // "1 to 2 1/2"
        boolean smaller = value.multiply(shared)
                        .compareTo(high.amount().value().orElseThrow().abs())
                < 0;
        return plain && smaller && !mixed ? shared : BigDecimal.ONE;
    }

    /** What an amount is times its number as written: a million for "135 million", a hundredth for "20p". */
    private BigDecimal magnitudeOf(LexedSentence sentence, Find find) {
        BigDecimal value = find.amount().value().orElse(BigDecimal.ZERO).abs();
        for (int i = find.first(); i <= find.last(); i++) {
            Optional<BigDecimal> number = sentence.at(i).number().filter(it -> it.signum() > 0);
            if (number.isPresent()) {
                return Decimals.quotient(value, number.get());
            }
        }
        for (int i = find.last(); i >= find.first(); i--) {
            Optional<BigDecimal> word = vocabulary.magnitude(sentence.at(i).folded());
            if (word.isPresent() || vocabulary.isNumberWord(sentence.at(i).folded())) {
                return word.orElse(BigDecimal.ONE);
            }
        }
        return BigDecimal.ONE;
    }
}
