package claims.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How lists write a noun, {@code dollar} (and its regular plural) or {@code penny/pence/pennies}, and the way back. */
final class Plurals {
    private Plurals() {}

    /** The singular first, then every plural. */
    static List<String> forms(String entry) {
        List<String> forms = new ArrayList<>(Arrays.asList(entry.split("/", -1)));
        if (forms.size() == 1) {
            forms.add(regular(entry));
        }
        return forms;
    }

    /** What a plural that no dictionary knows is most likely the plural of. */
    static String singular(String plural) {
        if (plural.endsWith("children")) {
            return plural.substring(0, plural.length() - 3);
        }
        if (plural.endsWith("ies") && isConsonant(plural, plural.length() - 4)) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.endsWith("es") && hisses(plural.substring(0, plural.length() - 2))) {
            return plural.substring(0, plural.length() - 2);
        }
        boolean regular =
                plural.length() > 1 && plural.endsWith("s") && "sui".indexOf(plural.charAt(plural.length() - 2)) < 0;
        return regular ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String regular(String singular) {
        if (hisses(singular)) {
            return singular + "es";
        }
        return singular.endsWith("y") && isConsonant(singular, singular.length() - 2)
                ? singular.substring(0, singular.length() - 1) + "ies"
                : singular + "s";
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static boolean isConsonant(String word, int index) {
        return index >= 0 && "aeiou".indexOf(word.charAt(index)) < 0;
    }
}
