package claims.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be run by itself. */
enum Part {
    COLD,
    NOTE,
    INSTANT,
    FOLDER,
    THOUSAND,
    GROWTH;

    /** {@code cold,growth}; all of them where there is nothing. */
    static Set<Part> parse(String names) {
        return names.isBlank()
                ? EnumSet.allOf(Part.class)
                : Arrays.stream(names.split(","))
                        .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
