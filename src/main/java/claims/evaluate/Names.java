package claims.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When two names are the same: case, punctuation, quotation marks, spaces, hyphens and a leading "the" make no
 * difference. A plus sign does ("HumanEval+"), and so does the point of a number ("2.5" is not "25").
 */
final class Names {
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^the\\s+");
    private static final Pattern NO_DIFFERENCE =
            Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Sc}+.%]|(?<!\\p{N})\\.|\\.(?!\\p{N})");

    private Names() {}

    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return NO_DIFFERENCE
                .matcher(LEADING_ARTICLE.matcher(plain).replaceFirst(""))
                .replaceAll("");
    }

    /** Whether both say the same, which they do as well when both say nothing. */
    static boolean same(Optional<String> one, Optional<String> other) {
        return one.map(Names::folded).equals(other.map(Names::folded));
    }
}
