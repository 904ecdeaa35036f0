package claims.extract.claim;

import claims.text.Columns;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and years that begin with an apostrophe: {@code ’90s}, {@code 'em}. The sign before them opens nothing. */
final class Elisions {
    private static final Set<String> WORDS = Columns.read(Elisions.class, "elisions.txt").stream()
            .map(Columns::first)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 6;

    private Elisions() {}

    /** Whether the word that begins here has lost its beginning. */
    static boolean at(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start <= LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || word.matches("\\d\\ds?");
    }
}
