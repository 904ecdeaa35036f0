package claims.extract.lexeme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number in digits, from its first digit or point on.
 *
 * <pre>
 * 1,000   12,34,567 (Indian)   1'200 (Swiss)   816 000   3.14   .5   5,50 (a comma for the point)   4e14   1e-3
 * </pre>
 *
 * What has digits and separators in another order ({@code 1.2.3}, {@code 1,2,3}, {@code 1,,000}) is one numeral without
 * a value: a version, a date, a list, a misprint.
 *
 * @param end where it ends in the text
 * @param value empty where there is a flaw
 */
public record Numeral(int end, Optional<BigDecimal> value, Optional<Flaw> flaw) {
    /** What keeps a numeral from having a value. */
    public enum Flaw {
        MALFORMED,
        TOO_LARGE
    }

    /** What is longer is noise, and is not taken apart. */
    private static final int MAX_LENGTH = 2 * Decimals.MAX_DIGITS;

    private static final int MAX_EXPONENT = 6;
    private static final int THOUSAND = 3;

    /** The numeral whose first digit or point is at {@code start}; nothing from {@code limit} on is looked at. */
    public static Numeral at(String text, int start, int limit) {
        int mantissa = digits(text, start, limit);
        for (int next = nextGroup(text, start, mantissa, limit);
                next > mantissa;
                next = nextGroup(text, start, mantissa, limit)) {
            mantissa = digits(text, next, limit);
        }
        int end = exponent(text, mantissa, limit);
        if (mantissa - start > MAX_LENGTH || end - mantissa > MAX_EXPONENT) {
            return flawed(end, Flaw.TOO_LARGE);
        }
        String exponent = text.substring(mantissa, end);
        return plain(text, start, mantissa, limit)
                .map(plain -> valued(end, new BigDecimal(plain + exponent)))
                .orElseGet(() -> flawed(end, Flaw.MALFORMED));
    }

    private static Numeral valued(int end, BigDecimal value) {
        return Decimals.isCountable(value)
                ? new Numeral(end, Optional.of(value), Optional.empty())
                : flawed(end, Flaw.TOO_LARGE);
    }

    private static Numeral flawed(int end, Flaw flaw) {
        return new Numeral(end, Optional.empty(), Optional.of(flaw));
    }

    private static Optional<String> plain(String text, int start, int end, int limit) {
        int at = digits(text, start, limit);
        if (at == end) {
            return Optional.of(text.substring(start, end)); // as most are
        }
        List<String> groups = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int group = start;
        while (at < end) {
            groups.add(text.substring(group, at));
            group = nextGroup(text, start, at, limit);
            if (group - at > 1) {
                return Optional.empty(); // no way of writing numbers has two separators in a row
            }
            separators.append(text.charAt(at) == '’' ? '\'' : text.charAt(at));
            at = digits(text, group, limit);
        }
        groups.add(text.substring(group, at));
        return plain(groups, separators.toString());
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
        if (separators.endsWith(".,")
                && separators.indexOf(',') == last - 1
                && groups.get(last).length() <= 2
                && isGrouped(groups.subList(0, last), false)) {
            return Optional.of(String.join("", groups.subList(0, last)) + "." + groups.get(last)); // 1.234,56
        }
        boolean one = thousands.chars().allMatch(mark -> mark == thousands.charAt(0)) && !thousands.contains(".");
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

    /** Where the digits behind a separator of the numeral at {@code start} begin; {@code at} where there is none. */
    private static int nextGroup(String text, int start, int at, int limit) {
        if (at + 1 >= limit) {
            return at;
        }
        boolean mark = isMark(text.charAt(at));
        if (mark && isMark(text.charAt(at + 1)) && isDigit(text, at + 2, limit)) {
            return at + 2;
        }
        if (!isDigit(text, at + 1, limit)) {
            return at;
        }
        boolean separator = switch (text.charAt(at)) {
            case '\'', '’' -> isThousand(text, at + 1, limit);
            // "in 2016 200 people" and "room 12 300 guests" are two numbers
            case ' ' ->
                (text.startsWith("000", at + 1) && isThousand(text, at + 1, limit)) || isPrice(text, start, at, limit);
            default -> mark;
        };
        return separator ? at + 1 : at;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.';
    }

    /** Three digits and no more. */
    private static boolean isThousand(String text, int at, int limit) {
        return isDigit(text, at, limit)
                && isDigit(text, at + 1, limit)
                && isDigit(text, at + 2, limit)
                && !isDigit(text, at + THOUSAND, limit);
    }

    /** With a sign of currency on either side, "€4 500" and "1 500 €" are thousands. */
    private static boolean isPrice(String text, int start, int at, int limit) {
        if (digits(text, start, limit) - start > THOUSAND || !isThousand(text, at + 1, limit)) {
            return false;
        }
        int end = at;
        while (end - at < MAX_LENGTH && isAt(text, end, ' ', limit) && isThousand(text, end + 1, limit)) {
            end += THOUSAND + 1;
        }
        int sign = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        int behind = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        return (sign >= 0 && isCurrency(text, sign)) || (behind < limit && isCurrency(text, behind));
    }

    private static boolean isCurrency(String text, int at) {
        return Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL || text.startsWith("zł", at);
    }

    private static int exponent(String text, int at, int limit) {
        if (at + 1 >= limit || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return at;
        }
        boolean signed = text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+';
        int first = signed ? at + 2 : at + 1;
        int end = digits(text, first, limit);
        boolean word = end < limit && Character.isLetterOrDigit(text.charAt(end));
        return end == first || word ? at : end;
    }

    private static int digits(String text, int at, int limit) {
        int end = at;
        while (isDigit(text, end, limit)) {
            end++;
        }
        return end;
    }

    private static boolean isAt(String text, int at, char c, int limit) {
        return at < limit && text.charAt(at) == c;
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
