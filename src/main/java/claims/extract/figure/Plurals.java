package claims.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How lists write a noun: {@code dollar} (and its regular plural) or {@code penny/pence/pennies}. */
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

    private static String regular(String singular) {
        if (singular.matches(".*(s|x|z|ch|sh)")) {
            return singular + "es";
        }
        return singular.matches(".*[^aeiou]y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }
}
