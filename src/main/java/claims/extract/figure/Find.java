package claims.extract.figure;

import claims.extract.lexeme.Decimals;
import claims.model.Amount;
import claims.model.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount in the sentence, lexemes {@code first} to {@code last}, before the words around it have been read.
 *
 * @param per what its own sign says: {@code km/h} is kilometers per hour
 */
record Find(
        int first,
        int last,
        Figure.Kind kind,
        Amount amount,
        Optional<String> currency,
        Optional<String> unit,
        Optional<String> per,
        Num.Form form) {

    static Find of(Num number, Figure.Kind kind) {
        BigDecimal value = Decimals.plain(number.value());
        Amount amount = number.form() == Num.Form.OPEN ? Amount.from(value) : Amount.of(value);
        return new Find(
                number.first(),
                number.last(),
                kind,
                amount,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number.form());
    }

    Find between(int newFirst, int newLast) {
        return new Find(newFirst, newLast, kind, amount, currency, unit, per, form);
    }

    Find as(Figure.Kind newKind) {
        return new Find(first, last, newKind, amount, currency, unit, per, form);
    }

    Find withAmount(Amount newAmount) {
        return new Find(first, last, kind, newAmount, currency, unit, per, form);
    }

    Find withCurrency(Optional<String> code) {
        return new Find(first, last, Figure.Kind.MONEY, amount, code, unit, per, form);
    }

    Find withUnit(String newUnit, int newLast) {
        return new Find(first, newLast, kind, amount, currency, Optional.of(newUnit), per, form);
    }

    Find withPer(String newPer, int newLast) {
        return new Find(first, newLast, kind, amount, currency, unit, Optional.of(newPer), form);
    }
}
