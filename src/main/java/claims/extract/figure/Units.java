package claims.extract.figure;

import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The measures and times of {@code units.txt}, whose head explains its lines. */
final class Units {
    private final Map<String, Measure> symbols = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    /** The lengths of the longest that begin with a character, in lower case. */
    private final Map<Character, Integer> beginning = new HashMap<>();

    /** Attometers and picometers too, but nobody means them in "9am". */
    static final Set<String> TIMES_OF_DAY = Set.of("am", "pm");

    /**
     * What a symbol stands for.
     *
     * @param risky it is a word or a letter too, and counts only close to its number
     */
    record Measure(String name, boolean risky) {}

    /** A measure found in a text, what it is per where a slash says so, and where it ends. */
    record Match(String name, Optional<String> per, boolean risky, int end) {}

    Units(List<Columns> lines) {
        lines.forEach(this::add);
    }

    private void add(Columns line) {
        String name = line.first();
        measures.add(name);
        for (String symbol : line.alternatives(1)) {
            String plain = symbol.replace("!", "");
            symbols.putIfAbsent(plain, new Measure(name, symbol.endsWith("!")));
            addLength(plain);
        }
        for (String word : line.alternatives(2)) {
            if (!word.endsWith("!")) {
                addName(word, name);
            }
        }
    }

    private void addName(String entry, String name) {
        boolean first = true;
        for (String form : Plurals.forms(entry)) {
            names.putIfAbsent(form, name);
            addLength(form);
            if (!first) {
                plurals.add(form);
            }
            first = false;
        }
    }

    private void addLength(String words) {
        beginning.merge(Character.toLowerCase(words.charAt(0)), words.length(), Math::max);
    }

    /** The measure that a word names, singular or plural. */
    Optional<String> named(String word) {
        return Optional.ofNullable(names.get(word));
    }

    /** Whether this is the name of a measure rather than a noun that is counted. */
    boolean isMeasure(String name) {
        return measures.contains(name);
    }

    boolean isPlural(String word) {
        return plurals.contains(word);
    }

    Optional<Measure> symbol(String symbol) {
        return TIMES_OF_DAY.contains(symbol) ? Optional.empty() : Optional.ofNullable(symbols.get(symbol));
    }

    /** The longest measure that begins behind a number, glued or a space away. */
    Optional<Match> match(String text, int number, int limit) {
        boolean space = number < limit && (text.charAt(number) == ' ' || text.charAt(number) == '-');
        Optional<Match> single = single(text, space ? number + 1 : number, limit);
        return single.map(it -> perSlash(text, it, limit));
    }

    private Match perSlash(String text, Match match, int limit) {
        if (match.end() + 1 >= limit || text.charAt(match.end()) != '/') {
            return match;
        }
        return single(text, match.end() + 1, limit)
                .map(per -> new Match(match.name(), Optional.of(per.name()), match.risky(), per.end()))
                .orElse(match);
    }

    private Optional<Match> single(String text, int start, int limit) {
        int longest = start < limit ? beginning.getOrDefault(Character.toLowerCase(text.charAt(start)), 0) : 0;
        for (int length = Math.min(longest, limit - start); length > 0; length--) {
            int end = start + length;
            if (end < limit && isWord(text.charAt(end)) && isWord(text.charAt(end - 1))) {
                continue;
            }
            String words = text.substring(start, end);
            Measure symbol = symbols.get(words);
            String name = symbol != null ? symbol.name() : names.get(words.toLowerCase(Locale.ROOT));
            if (name != null) {
                String[] unitAndPer = name.split(" per ", 2);
                Optional<String> per = unitAndPer.length > 1 ? Optional.of(unitAndPer[1]) : Optional.empty();
                return Optional.of(new Match(unitAndPer[0], per, symbol != null && symbol.risky(), end));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '²' || c == '³';
    }
}
