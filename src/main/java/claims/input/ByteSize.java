package claims.input;

import java.util.Locale;
import java.util.Map;

/** A number of bytes as people write it: {@code 500kB}, {@code 10MB}, {@code 4096}. */
public record ByteSize(long bytes) {
    private static final Map<String, Integer> UNITS = Map.of(
            "",
            1,
            "b",
            1,
            "k",
            1_000,
            "kb",
            1_000,
            "m",
            1_000_000,
            "mb",
            1_000_000,
            "g",
            1_000_000_000,
            "gb",
            1_000_000_000);
    /** What a Java array can hold, and so an article. */
    private static final long LARGEST = 2_000_000_000;

    public static ByteSize parse(String text) {
        int digits = 0;
        while (digits < text.length() && isOfNumber(text.charAt(digits))) {
            digits++;
        }
        Integer unit = UNITS.get(text.substring(digits).strip().toLowerCase(Locale.ROOT));
        if (digits == 0 || unit == null) {
            throw new IllegalArgumentException("'" + text + "' is not a size such as 500kB, 10MB or 1GB");
        }
        try {
            // To the nearest byte. A BigDecimal would be exact; but the first of them takes Java 25 as long as all
            // other
            // options.
            double bytes = Double.parseDouble(text.substring(0, digits)) * unit;
            if (bytes < 1 || bytes > LARGEST) {
                throw new IllegalArgumentException("'" + text + "' is not between 1 byte and 2GB");
            }
            return new ByteSize(Math.round(bytes));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a size such as 500kB, 10MB or 1GB");
        }
    }

    private static boolean isOfNumber(char c) {
        return c == '.' || (c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        if (bytes % 1_000_000 == 0) {
            return bytes / 1_000_000 + " MB";
        }
        return bytes % 1_000 == 0 ? bytes / 1_000 + " kB" : bytes + " bytes";
    }
}
