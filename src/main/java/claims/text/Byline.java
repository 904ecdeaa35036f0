package claims.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names the article's authors, and often its date: {@code By Ada Reyes and Ben Okafor | March 2, 2026}.
 *
 * @param end behind the names
 */
record Byline(String author, int end) {
    private static final String PARTICLE = "(?:de|van|von|der|den|la|le|al|bin|da|di|du|dos|ter|del|el)";
    /** A month before a day is no name; {@code June Park} is one. */
    private static final String MONTH =
            "(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? [0-9]|Published |Posted |Updated )";

    private static final String WORD = MONTH + "\\p{Lu}[\\p{L}.'’-]{0,30}+";
    private static final String NAME = WORD + "(?: " + PARTICLE + "){0,2}(?: (?!And )" + WORD + "){1,3}";
    private static final String NAMES = NAME + "(?:(?:, and | and | & |, )" + NAME + "){0,6}";
    private static final Pattern BY =
            Pattern.compile("(?i:(?:written |posted |words |story |reported )?by):? (?<names>" + NAMES + ")");
    private static final Pattern BY_AT_END = Pattern.compile("\\b[Bb]y (?<names>" + NAMES + ")$");
    private static final Pattern ALONE = Pattern.compile(NAMES);
    /** What begins like a by-line and is a heading: {@code By The Numbers}. */
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(?:the|a|an|any|all|no|our|your|design|law|far|now|then)\\b.*");

    private static final Set<String> JOBS = Set.copyOf(new HashSet<>(WordList.lines("job-words.txt")));
    private static final int LONGEST = 200;

    /** The by-line that {@code line} begins with. */
    static Optional<Byline> at(String line) {
        Matcher found = BY.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        if (!found.lookingAt() || NO_NAME.matcher(found.group("names")).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Byline(withoutJobs(found.group("names")), found.end("names")));
    }

    /** The names that end {@code line} behind a {@code by}. */
    static Optional<String> atEnd(String line) {
        Matcher found = BY_AT_END.matcher(line);
        return found.find() ? Optional.of(withoutJobs(found.group("names"))) : Optional.empty();
    }

    /** {@code Ada Reyes, Senior Reporter} is Ada Reyes. */
    static String withoutJobs(String names) {
        StringBuilder kept = new StringBuilder();
        for (String part : names.split(", ", -1)) {
            boolean job =
                    Arrays.stream(part.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(JOBS::contains);
            if (kept.length() > 0 && job) {
                return kept.toString();
            }
            kept.append(kept.length() == 0 ? "" : ", ").append(part);
        }
        return kept.toString();
    }

    /** Whether {@code line} is nothing but names. */
    static boolean isNames(String line) {
        return line.length() <= LONGEST / 2 && ALONE.matcher(line).matches();
    }

    /** How far names reach from the beginning of {@code text}; 0 where it begins with none. */
    static int namesEnd(String text) {
        Matcher found = ALONE.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return found.lookingAt() ? found.end() : 0;
    }
}
