package claims.extract.figure;

import claims.extract.figure.Currencies.Currency;
import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.model.Amount;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts amounts together that are written in two units: "12 dollars and 50 cents", "two pounds forty pence", "6ft 2in". */
final class Compounds {
    /** How many of the smaller measure make one of the larger. */
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "foot inch", BigDecimal.valueOf(12),
            "pound ounce", BigDecimal.valueOf(16),
            "stone pound", BigDecimal.valueOf(14),
            "hour minute", BigDecimal.valueOf(60),
            "minute second", BigDecimal.valueOf(60));

    /** The names that many currencies have for their hundredth. */
    private static final Set<String> SHARED = Set.of("cent", "cents");

    private final Currencies currencies;

    Compounds(Currencies currencies) {
        this.currencies = currencies;
    }

    List<Find> joined(LexedSentence sentence, List<Find> finds) {
        List<Find> result = new ArrayList<>();
        for (Find find : finds) {
            int last = result.size() - 1;
            Optional<Find> whole = last < 0 ? Optional.empty() : whole(sentence, result.get(last), find);
            if (whole.isPresent()) {
                result.set(last, whole.get());
            } else {
                result.add(find);
            }
        }
        return result;
    }

    private Optional<Find> whole(LexedSentence sentence, Find large, Find small) {
        Optional<BigDecimal> left = large.amount().value();
        Optional<BigDecimal> right = small.amount().value();
        if (left.isEmpty() || right.isEmpty() || large.kind() != small.kind()) {
            return Optional.empty();
        }
        boolean adjacent = small.first() == large.last() + 1;
        boolean and = small.first() == large.last() + 2 && sentence.is(large.last() + 1, "and");
        if (large.kind() == Kind.MONEY && (adjacent || and)) {
            return minor(sentence, large, small)
                    .filter(it -> it.compareTo(BigDecimal.ONE) < 0
                            && left.get().remainder(BigDecimal.ONE).signum() == 0)
                    .map(it -> together(large, small, left.get().add(it)));
        }
        if (large.kind() != Kind.QUANTITY || !adjacent) {
            return Optional.empty();
        }
        BigDecimal parts =
                PARTS.get(large.unit().orElse("") + " " + small.unit().orElse(""));
        return parts == null || right.get().compareTo(parts) >= 0
                ? Optional.empty()
                : Optional.of(together(large, small, left.get().multiply(parts).add(right.get()))
                        .withUnit(small.unit().orElseThrow(), small.last()));
    }

    /**
     * What an amount of cents, pence or fils adds to the amount before it, in whose currency they are. "$12 and 50 cents"
     * names the cents, "$12 and $0.50" are two amounts.
     */
    private Optional<BigDecimal> minor(LexedSentence sentence, Find large, Find small) {
        String name = sentence.at(small.last()).folded();
        Optional<Currency> minor = currencies.minor(name);
        BigDecimal value = small.amount().value().orElseThrow();
        Optional<BigDecimal> own = large.currency().flatMap(code -> currencies.part(code, name));
        if (minor.isPresent() && own.isPresent()) {
            return own.map(part -> Decimals.quotient(value, minor.get().part()).multiply(part));
        }
        boolean open = large.currency().isPresent() && (small.currency().isEmpty() || SHARED.contains(name));
        return minor.filter(it -> open || large.currency().equals(small.currency()))
                .map(it -> value);
    }

    private static Find together(Find large, Find small, BigDecimal value) {
        return large.withAmount(Amount.of(Decimals.plain(value))).between(large.first(), small.last());
    }
}
