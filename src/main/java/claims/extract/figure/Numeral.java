package claims.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number in digits, from its first digit on.
 *
 * <pre>
 * 1,000   12,34,567 (Indian)   1'200 (Swiss)   816 000   3.14   5,50 (a comma for the point)   4e14   1e-3
 * </pre>
 *
 * What has digits and separators in another order ({@code 1.2.3}, {@code 1,2,3}) is one numeral without a value: a
 * version, a date, a list.
 *
 * @param end where it ends in the text
 * @param value empty where it is malformed or has more digits than anybody counts with
 * @param decimalComma whether the value reads a comma as the decimal point, which only some currencies do
 */
record Numeral(int end, Optional<BigDecimal> value, boolean decimalComma) {
    private static final int MAX_DIGITS = 30;

    /** The numeral whose first digit is at {@code start}; nothing from {@code limit} on is looked at. */
    static Numeral at(String text, int start, int limit) {
        List<String> groups = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int end = digits(text, start, limit);
        groups.add(text.substring(start, end));
        while (isSeparator(text, end, limit)) {
            int next = digits(text, end + 1, limit);
            separators.append(text.charAt(end) == '’' ? '\'' : text.charAt(end));
            groups.add(text.substring(end + 1, next));
            end = next;
        }
        int exponent = exponent(text, end, limit);
        Optional<String> plain = plain(groups, separators.toString());
        boolean comma = separators.toString().equals(",") && groups.get(1).length() < 3;
        return new Numeral(
                exponent, plain.flatMap(it -> value(it + text.substring(end(groups, start), exponent))), comma);
    }

    private static int end(List<String> groups, int start) {
        return start + groups.stream().mapToInt(String::length).sum() + groups.size() - 1;
    }

    /** The number as Java writes it, where its groups have an order that people use. */
    private static Optional<String> plain(List<String> groups, String separators) {
        int last = groups.size() - 1;
        boolean point = separators.endsWith(".");
        String thousands = point ? separators.substring(0, last - 1) : separators;
        String fraction = point ? "." + groups.get(last) : "";
        List<String> whole = groups.subList(0, point ? last : last + 1);
        if (thousands.equals(",") && groups.get(1).length() < 3 && !point) {
            return Optional.of(groups.get(0) + "." + groups.get(1));
        }
        if (separators.matches("\\.+,")
                && groups.get(last).length() <= 2
                && isGrouped(groups.subList(0, last), false)) {
            return Optional.of(String.join("", groups.subList(0, last)) + "." + groups.get(last)); // 1.234,56
        }
        boolean one = thousands.chars().distinct().count() <= 1 && !thousands.contains(".");
        return one && (thousands.isEmpty() || isGrouped(whole, thousands.charAt(0) == ','))
                ? Optional.of(String.join("", whole) + fraction)
                : Optional.empty();
    }

    private static boolean isGrouped(List<String> groups, boolean maybeIndian) {
        int last = groups.size() - 1;
        boolean western = groups.get(0).length() <= 3
                && groups.subList(1, last + 1).stream().allMatch(group -> group.length() == 3);
        boolean indian = maybeIndian
                && groups.get(0).length() <= 2
                && groups.get(last).length() == 3
                && groups.subList(1, last).stream().allMatch(group -> group.length() == 2);
        return western || indian;
    }

    private static Optional<BigDecimal> value(String plain) {
        if (plain.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain);
        return Math.abs(value.scale()) > MAX_DIGITS ? Optional.empty() : Optional.of(value);
    }

    private static boolean isSeparator(String text, int at, int limit) {
        if (!isDigit(text, at + 1, limit)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case ',', '.' -> true;
            case '\'', '’' -> digits(text, at + 1, limit) - at == 4;
            case ' ' -> isSpacedThousand(text, at, limit) || isPrice(text, at, limit);
            default -> false;
        };
    }

    /** A space is a separator in front of {@code 000} only: "in 2016 200 people" and "room 12 300 guests" are two numbers. */
    private static boolean isSpacedThousand(String text, int at, int limit) {
        int end = digits(text, at + 1, limit);
        return end - at == 4 && text.startsWith("000", at + 1);
    }

    /** With a sign of currency on either side, "€4 500" and "1 500 €" are thousands too. */
    private static boolean isPrice(String text, int at, int limit) {
        int end = at;
        while (end < limit && text.charAt(end) == ' ' && digits(text, end + 1, limit) - end == 4) {
            end += 4;
        }
        int start = at;
        while (start > 0 && isDigit(text, start - 1, limit)) {
            start--;
        }
        int sign = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        int behind = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        return end > at
                && at - start <= 3
                && ((sign >= 0 && isCurrency(text, sign)) || (behind < limit && isCurrency(text, behind)));
    }

    private static boolean isCurrency(String text, int at) {
        return Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL || text.startsWith("zł", at);
    }

    private static int exponent(String text, int at, int limit) {
        if (at + 1 >= limit || Character.toLowerCase(text.charAt(at)) != 'e') {
            return at;
        }
        boolean signed = text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+';
        int first = signed ? at + 2 : at + 1;
        int end = digits(text, first, limit);
        boolean word = end < limit && Character.isLetterOrDigit(text.charAt(end));
        return end == first || end - first > 2 || word ? at : end;
    }

    private static int digits(String text, int at, int limit) {
        int end = at;
        while (isDigit(text, end, limit)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
