package claims.csv;

import claims.model.ContractWord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One value as a table shows it.
 *
 * @param isNumber whether programs may reckon with it
 */
record Cell(String text, boolean isNumber) {
    /** Between the members of a list. No comma or semicolon: some spreadsheets begin a new cell there. */
    private static final String SEPARATOR = " | ";

    private static final Cell EMPTY = new Cell("", false);

    static Cell of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get()) : EMPTY;
        }
        if (value instanceof List<?> list) {
            return list.size() == 1 ? of(list.get(0)) : text(joined(list));
        }
        if (value instanceof BigDecimal number) {
            return new Cell(number.stripTrailingZeros().toPlainString(), true);
        }
        if (value instanceof Integer number) {
            return new Cell(number.toString(), true);
        }
        return text(value instanceof Enum<?> constant ? ContractWord.of(constant) : value.toString());
    }

    private static Cell text(String text) {
        return new Cell(Formulas.disarm(text), false);
    }

    /** A member that is absent keeps its place, so that the lists of a row run side by side. */
    private static String joined(List<?> list) {
        List<String> members = list.stream().map(Cell::plain).toList();
        return members.stream().allMatch(String::isEmpty) ? "" : String.join(SEPARATOR, members);
    }

    private static String plain(Object member) {
        Object value = member instanceof Optional<?> optional ? optional.orElse(null) : member;
        return value == null
                ? ""
                : value instanceof String text ? text : of(value).text();
    }
}
