package claims.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as articles write it and gives it in ISO 8601. {@code 03/02/2026} is left alone: nobody can tell whether
 * it is in March. A time of day is kept where its offset from UTC is certain.
 */
final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? )?";
    private static final String DAY = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)[0-9]{2})(?![0-9])";
    private static final String TIME = "(?:(?:,| at| -| –| —| \\||T)? ?(?<hour>[0-2]?[0-9])[:.](?<minute>[0-5][0-9])"
            + "(?<second>:[0-5][0-9](?:\\.[0-9]{1,9})?)? ?(?<half>[ap]\\.?m\\.?(?![a-z]))?"
            + " ?(?<zone>Z(?![a-z])|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}|[A-Z]{1,4}T(?![a-z]))?)?";

    private static final Pattern NUMBERED =
            compile("(?<year>(?:19|20)[0-9]{2})[-/.](?<month>[01]?[0-9])[-/.](?<day>[0-3]?[0-9])(?![0-9])" + TIME);
    private static final Pattern MONTH_FIRST = compile(WEEKDAY + MONTH + " ?" + DAY + ",? " + YEAR + TIME);
    private static final Pattern DAY_FIRST = compile(WEEKDAY + DAY + "(?: of)?[ -]" + MONTH + ",?[ -]" + YEAR + TIME);
    private static final Pattern MONTH_ONLY = compile(MONTH + ",? " + YEAR);
    private static final Pattern SLASHED = compile("(?<one>[0-3]?[0-9])([/.-])(?<two>[0-3]?[0-9])\\2" + YEAR + TIME);

    private DateReader() {}

    /**
     * @param iso absent where the date is written in an ambiguous way
     * @param end of the date's writing, its time included
     */
    record Found(Optional<String> iso, int end) {}

    /** The date that {@code text} begins with; reads as far as a date is long. */
    static Optional<Found> at(String text) {
        String head = text.substring(0, Math.min(text.length(), 100)).replace('\u00A0', ' ');
        for (Pattern pattern : List.of(NUMBERED, MONTH_FIRST, DAY_FIRST, SLASHED, MONTH_ONLY)) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.lookingAt()) {
                return Optional.of(new Found(iso(pattern, matcher), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The date in ISO 8601, where {@code text} begins with one that is certain. */
    static Optional<String> iso(String text) {
        return at(text).flatMap(Found::iso);
    }

    private static Optional<String> iso(Pattern pattern, Matcher found) {
        try {
            int year = Integer.parseInt(found.group("year"));
            if (pattern == MONTH_ONLY) {
                return Optional.of(YearMonth.of(year, month(found)).toString());
            }
            if (pattern == SLASHED) {
                return slashed(year, found);
            }
            int day = Integer.parseInt(found.group("day"));
            return Optional.of(LocalDate.of(year, month(found), day) + time(pattern, found));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> slashed(int year, Matcher found) {
        int one = Integer.parseInt(found.group("one"));
        int two = Integer.parseInt(found.group("two"));
        if (one <= 12 && two <= 12 && one != two) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, Math.min(one, two), Math.max(one, two)) + time(SLASHED, found));
    }

    private static int month(Matcher found) {
        String month = found.group("month").toLowerCase(Locale.ROOT);
        return Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month.substring(0, 3)) + 1;
    }

    private static String time(Pattern pattern, Matcher found) {
        if (found.group("hour") == null) {
            return "";
        }
        String zone = zone(found.group("zone"));
        boolean written =
                pattern == NUMBERED && found.group().toUpperCase(Locale.ROOT).contains("T");
        if (zone.isEmpty() && (!written || found.group("zone") != null)) {
            return "";
        }
        int hour = Integer.parseInt(found.group("hour"));
        String half = found.group("half");
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        if (hour > 23) {
            return "";
        }
        String second = found.group("second") == null ? ":00" : found.group("second");
        return "T%02d:%s%s%s".formatted(hour, found.group("minute"), second, zone);
    }

    /** Only zones that name one offset: {@code ET} and {@code IST} do not. */
    private static String zone(String written) {
        if (written == null) {
            return "";
        }
        String zone = written.toUpperCase(Locale.ROOT);
        if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")) {
            return "Z";
        }
        boolean offset = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        return !offset ? "" : zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
