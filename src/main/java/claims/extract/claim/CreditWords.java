package claims.extract.claim;

import claims.text.Columns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which credits are told from other words; the list explains its kinds at its head. */
final class CreditWords {
    private static final Pattern PARTING = Pattern.compile("[\\s-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_LEAD = 5;

    private final Map<String, Set<String>> words = new HashMap<>();

    CreditWords() {
        for (Columns line : Columns.read(CreditWords.class, "credit-words.txt")) {
            words.computeIfAbsent(line.first(), kind -> new HashSet<>()).addAll(line.alternatives(1));
        }
    }

    /** Whether the words, in any case and without punctuation around them, are of a kind. */
    boolean are(String kind, String text) {
        return words.get(kind).contains(plain(text));
    }

    /** Whether one of the words is. */
    boolean has(String kind, String text) {
        return Arrays.stream(PARTING.split(text)).anyMatch(word -> are(kind, word));
    }

    /** Whether the last word is, or the last two or three. */
    boolean ends(String kind, String text) {
        List<String> all = List.of(SPACES.split(text.strip()));
        for (int from = Math.max(0, all.size() - 3); from < all.size(); from++) {
            if (are(kind, String.join(" ", all.subList(from, all.size())))) {
                return true;
            }
        }
        return false;
    }

    /** What follows the words that say that a source follows. */
    Optional<Piece> afterLead(Piece piece) {
        int end = 0;
        for (int count = 0; count < LONGEST_LEAD && end < piece.text().length(); count++) {
            end = wordEnd(piece.text(), end);
            boolean colon = piece.text().charAt(end - 1) == ':';
            String lead = piece.text().substring(0, end);
            boolean last = end == piece.text().length();
            if (!last && are(colon ? "colon lead" : "lead", lead) && !goesOn(piece, end)) {
                return Optional.of(piece.from(end)).filter(rest -> !rest.isEmpty());
            }
            if (colon) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "hat tip" is a lead, and so is "hat tip to". */
    private boolean goesOn(Piece piece, int end) {
        int next = wordEnd(piece.text(), end);
        return next < piece.text().length() && are("lead", piece.text().substring(0, next));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String plain(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
