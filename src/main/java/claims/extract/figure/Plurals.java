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
        if (plural.matches(".*[^aeiou]ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.matches(".*(s|x|z|ch|sh)es")) {
            return plural.substring(0, plural.length() - 2);
        }
        return plural.matches(".*[^sui]s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String regular(String singular) {
        if (singular.matches(".*(s|x|z|ch|sh)")) {
            return singular + "es";
        }
        return singular.matches(".*[^aeiou]y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }
}
