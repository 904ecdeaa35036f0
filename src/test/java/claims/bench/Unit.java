package claims.bench;

import java.util.Locale;

/** What a row counts, and how it is shown. */
enum Unit {
    SECONDS("%,.2f s"),
    MEGABYTES("%,.0f MB"),
    TOKENS_A_SECOND("%,.0f");

    private final String format;

    Unit(String format) {
        this.format = format;
    }

    String shown(double value) {
        return String.format(Locale.ROOT, format, value);
    }

    static String times(double factor) {
        return String.format(Locale.ROOT, "%.1f ×", factor);
    }

    /** How many times better the one is than the other. */
    double advantage(double one, double other) {
        return this == TOKENS_A_SECOND ? one / other : other / one;
    }
}
