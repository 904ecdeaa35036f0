package claims.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people write it: {@code 500ms}, {@code 90s}, {@code 90}, {@code 2m}, {@code 1h}. */
record TimeLimit(Duration duration) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|)");
    private static final Map<String, Long> MILLISECONDS =
            Map.of("ms", 1L, "", 1_000L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L);

    static TimeLimit parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
            throw new IllegalArgumentException("'" + text + "' is not a time such as 500ms, 90s or 2m");
        }
        return new TimeLimit(Duration.ofMillis(Long.parseLong(form.group(1)) * MILLISECONDS.get(form.group(2))));
    }

    @Override
    public String toString() {
        return duration.toMillis() % 1_000 == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }
}
